package id.selaras.verifikasi.aturan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A number of program, kegiatan or sub kegiatan typed in the narrative is the number in the table. */
final class Dok02JumlahNarasi extends Aturan<KonteksRenja> {

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

    Dok02JumlahNarasi() {
        super("DOK-02", Bobot.PERBAIKAN, Sumber.PERIKSA_BAPPEDA);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var sudah = new HashSet<String>();
        for (var kalimat : k.naskah().kalimatRencana()) {
            cari(ANGKA_DULU, 1, 2, kalimat, k, sudah, temuan);
            cari(JENIS_DULU, 2, 1, kalimat, k, sudah, temuan);
        }
    }

    private void cari(
            Pattern pola,
            int grupAngka,
            int grupJenis,
            Kalimat kalimat,
            KonteksRenja k,
            Set<String> sudah,
            Consumer<Temuan> temuan) {
        var cari = pola.matcher(kalimat.teks());
        while (cari.find()) {
            var angka = Bilangan.baca(cari.group(grupAngka));
            if (angka.isEmpty() || bukanJumlah(kalimat.sebelum(cari.start(), 40), cari.group(grupAngka))) {
                continue;
            }
            var jenis = jenis(cari.group(grupJenis));
            int tertulis = angka.getAsInt();
            if (tertulis != jumlah(jenis, k)
                    && !bagian(jenis, kalimat, k).contains(tertulis)
                    && sudah.add(kalimat.kunciBab() + jenis + tertulis)) {
                temuan.accept(temuan(
                        k,
                        Lokus.bab(kalimat.kunciBab(), jenis.replace(" ", "") + ":" + tertulis),
                        kalimat.tempat(),
                        String.valueOf(tertulis),
                        jenis,
                        String.valueOf(jumlah(jenis, k)),
                        kalimat.tempat()));
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

    private static int jumlah(String jenis, KonteksRenja k) {
        return switch (jenis) {
            case "program" -> k.susunan().program().size();
            case "kegiatan" -> k.susunan().kegiatan().size();
            default -> k.susunan().jumlahSubKegiatan();
        };
    }

    /** Numbers of the parts that the paragraph itself speaks of. */
    private static Set<Integer> bagian(String jenis, Kalimat kalimat, KonteksRenja k) {
        var hasil = new HashSet<Integer>();
        if (kalimat.membagiPenunjang()) {
            var penunjang = k.susunan().program().values().stream()
                    .filter(Susunan.Kelompok::penunjang)
                    .toList();
            int bagian = switch (jenis) {
                case "program" -> penunjang.size();
                case "kegiatan" ->
                    penunjang.stream()
                            .mapToInt(Susunan.Kelompok::jumlahKegiatan)
                            .sum();
                default -> Susunan.jumlahSub(penunjang);
            };
            hasil.add(bagian);
            hasil.add(jumlah(jenis, k) - bagian);
        }
        if (!jenis.equals("program")) {
            kalimat.disebut(k.susunan())
                    .forEach(g -> hasil.add(jenis.equals("kegiatan") ? g.jumlahKegiatan() : g.jumlahSubKegiatan()));
        }
        return hasil;
    }
}
