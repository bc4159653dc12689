package id.selaras.tahunan.renja;

import java.util.Locale;
import java.util.Optional;

/** What a column of a pasted block is read as. */
public enum KolomTempel {
    KODE("Kode", SelBaris.KODE),
    NAMA("Sub kegiatan", SelBaris.NAMA),
    INDIKATOR("Indikator", SelBaris.INDIKATOR),
    SATUAN("Satuan", SelBaris.SATUAN),
    TARGET("Target", SelBaris.TARGET),
    PAGU("Pagu", SelBaris.PAGU),
    SUMBER_DANA("Sumber dana", SelBaris.SUMBER_DANA),
    LOKASI("Lokasi", SelBaris.LOKASI),
    KELOMPOK_SASARAN("Kelompok sasaran", SelBaris.KELOMPOK_SASARAN),
    TARGET_N1("Target n+1", SelBaris.TARGET_N1),
    PAGU_N1("Pagu n+1", SelBaris.PAGU_N1),
    PRIORITAS("Prioritas RKPD", SelBaris.PRIORITAS),
    SASARAN_RPJMD("Sasaran RPJMD", SelBaris.SASARAN_RPJMD),
    PRIORITAS_NASIONAL("Prioritas nasional", SelBaris.PRIORITAS_NASIONAL),
    ASAL("Asal", SelBaris.ASAL),
    TANDA("Tanda", SelBaris.TANDA),
    CATATAN("Catatan", SelBaris.CATATAN),
    /** A further segment of a code that stands in several columns. */
    BAGIAN_KODE("Kode (lanjutan)", null),
    ABAIKAN("tidak dipakai", null);

    private final String label;
    private final SelBaris sel;

    KolomTempel(String label, SelBaris sel) {
        this.label = label;
        this.sel = sel;
    }

    public String label() {
        return label;
    }

    SelBaris sel() {
        return sel;
    }

    /**
     * What a heading means.
     *
     * @param maju it stands below, or speaks of, the prakiraan maju
     * @return empty where the words are not known
     */
    static Optional<KolomTempel> dariJudul(String judul, boolean maju) {
        var j = kata(judul);
        if (j.isEmpty()) {
            return Optional.empty();
        }
        if (memuat(j, "realisasi", "renstra", "akhir periode", "prakiraan capaian", "perkiraan capaian", "penanggung")
                || j.matches("no|nomor|no urut|nomor urut")) {
            return Optional.of(ABAIKAN);
        }
        if (memuat(j, "kode") || j.equals("rekening")) {
            return Optional.of(KODE);
        }
        if (memuat(j, "sumber dana", "sumber pendanaan", "sumber anggaran")) {
            return Optional.of(SUMBER_DANA);
        }
        if (memuat(j, "indikator", "tolok ukur")) {
            return Optional.of(INDIKATOR);
        }
        if (memuat(j, "kelompok sasaran", "penerima manfaat")) {
            return Optional.of(KELOMPOK_SASARAN);
        }
        if (memuat(j, "sasaran rpjmd", "sasaran daerah")) {
            return Optional.of(SASARAN_RPJMD);
        }
        if (memuat(j, "prioritas nasional")) {
            return Optional.of(PRIORITAS_NASIONAL);
        }
        if (memuat(j, "prioritas")) {
            return Optional.of(PRIORITAS);
        }
        if (memuat(j, "lokasi")) {
            return Optional.of(LOKASI);
        }
        if (memuat(j, "pagu", "kebutuhan dana", "anggaran", "rupiah") || j.matches("(jumlah )?rp")) {
            return Optional.of(maju ? PAGU_N1 : PAGU);
        }
        if (memuat(j, "target", "volume", "besaran")) {
            return Optional.of(maju ? TARGET_N1 : TARGET);
        }
        if (memuat(j, "satuan")) {
            return Optional.of(SATUAN);
        }
        if (memuat(j, "catatan", "keterangan") || j.equals("ket")) {
            return Optional.of(CATATAN);
        }
        if (memuat(j, "kegiatan", "program", "uraian", "nomenklatur", "urusan") || j.equals("nama")) {
            return Optional.of(NAMA);
        }
        if (j.startsWith("asal")) {
            return Optional.of(ASAL);
        }
        return memuat(j, "tanda", "tagging") ? Optional.of(TANDA) : Optional.empty();
    }

    /** Lower case, everything but letters and digits as one blank. */
    static String kata(String teks) {
        return teks.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private static boolean memuat(String judul, String... kata) {
        for (var k : kata) {
            if (judul.contains(k)) {
                return true;
            }
        }
        return false;
    }
}
