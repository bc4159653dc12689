package id.selaras.verifikasi.aturan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number of program, kegiatan or sub kegiatan as a sentence states it.
 *
 * @param jenis program, kegiatan or sub kegiatan
 */
record Jumlah(String jenis, int angka) {

    private static final String JENIS = "(sub[\\s-]*kegiatan|kegiatan|program)";
    private static final Pattern ANGKA_DULU = Pattern.compile(
            "(?i)(?<![\\w.,/-])(" + Bilangan.POLA + ")(?:\\s*\\([^)]{1,40}\\))?\\s*(?:buah\\s+|jenis\\s+)?" + JENIS
                    + "\\b(?!\\s*(?:/|prioritas|unggulan|strategis|lain|baru|pokok))");
    private static final Pattern JENIS_DULU = Pattern.compile("(?i)\\b" + JENIS
            + "(?:\\s+(?:renja|perangkat daerah|yang direncanakan))?\\s*(?:adalah\\s+|berjumlah\\s+|sebanyak\\s+|sejumlah\\s+|[:=]\\s*)("
            + Bilangan.POLA
            + ")(?![\\w.,]\\d|\\w|\\s*(?:\\([^)]{1,40}\\))?\\s*(?:buah\\s+)?(?:sub|kegiatan|program|%|persen))");
    private static final Pattern BUKAN_JUMLAH = Pattern.compile(
            "(?i)(tahun|misi|tujuan|sasaran|nomor|no\\.?|pasal|bab|tabel|ayat|angka|huruf|prioritas|triwulan|lampiran|"
                    + "halaman|urusan|bidang|kode|ke-?|salah|masing-masing|setiap|per)\\s*$");
    private static final Pattern SEPERTI_TAHUN = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern PEMICU = Pattern.compile(
            "(?i)(terdiri\\s+(dari|atas)|sebanyak|sejumlah|memuat|meliputi|mencakup|berjumlah|dengan)\\s*$");

    /** All that a sentence states, in the order of the two ways to say it. */
    static List<Jumlah> cari(String teks) {
        var hasil = new ArrayList<Jumlah>();
        cari(ANGKA_DULU, 1, 2, teks, hasil);
        cari(JENIS_DULU, 2, 1, teks, hasil);
        return List.copyOf(hasil);
    }

    private static void cari(Pattern pola, int grupAngka, int grupJenis, String teks, List<Jumlah> hasil) {
        var cari = pola.matcher(teks);
        while (cari.find()) {
            var angka = Bilangan.baca(cari.group(grupAngka));
            var sebelum = teks.substring(Math.max(0, cari.start() - 40), cari.start());
            if (angka.isPresent() && !bukanJumlah(sebelum, cari.group(grupAngka))) {
                hasil.add(new Jumlah(jenis(cari.group(grupJenis)), angka.getAsInt()));
            }
        }
    }

    private static boolean bukanJumlah(String sebelum, String angka) {
        boolean sepertiTahun = SEPERTI_TAHUN.matcher(angka).matches();
        boolean satu = angka.strip().equalsIgnoreCase("satu");
        return sepertiTahun
                || BUKAN_JUMLAH.matcher(sebelum).find()
                || satu && !PEMICU.matcher(sebelum).find();
    }

    private static String jenis(String tertulis) {
        var kecil = tertulis.toLowerCase(Locale.ROOT);
        return kecil.startsWith("sub") ? "sub kegiatan" : kecil;
    }
}
