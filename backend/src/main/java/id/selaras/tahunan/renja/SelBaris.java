package id.selaras.tahunan.renja;

import java.util.Arrays;
import java.util.Optional;

/** A cell of a line. The key is its name in JSON and in the history. */
public enum SelBaris {
    KODE("kode", "Kode", 30),
    NAMA("nama", "Sub kegiatan", 600),
    INDIKATOR("indikator", "Indikator", 1000),
    SATUAN("satuan", "Satuan", 100),
    TARGET("target", "Target", 0),
    PAGU("pagu", "Pagu", 0),
    LOKASI("lokasi", "Lokasi", 1000),
    KELOMPOK_SASARAN("kelompokSasaran", "Kelompok sasaran", 500),
    SUMBER_DANA("sumberDana", "Sumber dana", 0),
    TARGET_N1("targetN1", "Target prakiraan maju", 0),
    PAGU_N1("paguN1", "Pagu prakiraan maju", 0),
    PRIORITAS("prioritasId", "Prioritas RKPD", 0),
    SASARAN_RPJMD("rpjmdSasaranId", "Sasaran RPJMD", 0),
    PRIORITAS_NASIONAL("prioritasNasional", "Prioritas nasional", 300),
    ASAL("asal", "Asal", 0),
    USULAN("usulanId", "Usulan", 0),
    TANDA("tanda", "Tanda", 300),
    CATATAN("catatan", "Catatan", 2000),
    NIHIL("nihil", "Pagu nihil", 500);

    private final String kunci;
    private final String label;
    private final int panjang;

    SelBaris(String kunci, String label, int panjang) {
        this.kunci = kunci;
        this.label = label;
        this.panjang = panjang;
    }

    public String kunci() {
        return kunci;
    }

    public String label() {
        return label;
    }

    /** Longest text that fits; 0 where the cell is not free text. */
    int panjang() {
        return panjang;
    }

    boolean uang() {
        return this == PAGU || this == PAGU_N1;
    }

    boolean angka() {
        return uang() || this == TARGET || this == TARGET_N1;
    }

    public static Optional<SelBaris> dari(String kunci) {
        return Arrays.stream(values()).filter(s -> s.kunci.equals(kunci)).findFirst();
    }
}
