package id.selaras.dokumen;

import java.util.Arrays;
import java.util.Optional;

/** What of an RKPD is printed: the whole document, or one table alone. */
public enum BagianRkpd {
    SELURUHNYA("", "", "Dokumen lengkap"),
    TC19("T-C.19", "T-C.19", "Evaluasi Hasil Pelaksanaan Perencanaan Daerah sampai dengan Tahun Berjalan"),
    PRIORITAS("PRIORITAS", "Tabel Prioritas", "Prioritas dan Sasaran Pembangunan Daerah"),
    PAGU("PAGU", "Tabel Pagu", "Pagu Indikatif Perangkat Daerah"),
    PROGRAM("PROGRAM", "Tabel Program", "Rencana Program dan Kegiatan Prioritas Daerah"),
    IKU("IKU", "Tabel IKU", "Indikator Kinerja Utama"),
    IKK("IKK", "Tabel IKK", "Indikator Kinerja Kunci");

    private final String kunci;
    private final String nomor;
    private final String judul;

    BagianRkpd(String kunci, String nomor, String judul) {
        this.kunci = kunci;
        this.nomor = nomor;
        this.judul = judul;
    }

    /** Key of the table in the outline; empty for the whole document. */
    public String kunci() {
        return kunci;
    }

    /** Name before its title, "T-C.19". */
    public String nomor() {
        return nomor;
    }

    public String judul() {
        return judul;
    }

    public String label() {
        return this == SELURUHNYA ? judul : nomor + " " + judul;
    }

    /** The table with this key, if it is one that an RKPD knows. */
    public static Optional<BagianRkpd> tabel(String kunci) {
        return Arrays.stream(values())
                .filter(b -> b != SELURUHNYA && b.kunci.equalsIgnoreCase(kunci))
                .findFirst();
    }
}
