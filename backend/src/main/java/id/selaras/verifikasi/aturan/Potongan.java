package id.selaras.verifikasi.aturan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A sentence about the plan's own year, in the paragraph that tells what it speaks of: what the words alone
 * say, whatever the tables hold.
 */
final class Potongan {

    private static final Pattern AKHIR_KALIMAT = Pattern.compile("(?<=[.;!?])\\s+(?=[A-Z])");
    private static final Pattern BUKAN_TAHUN_RENCANA = Pattern.compile(
            "(?i)(?:nomor|no\\.?)\\s*\\S+\\s+tahun\\s+\\d{4}|\\d[\\d.-]*/\\d{4}|\\d{4}\\s*[-–]\\s*\\d{4}");
    private static final Pattern TAHUN = Pattern.compile("(?<![\\d.,/])(?:19|20)\\d{2}(?![\\d.,]\\d|\\d)");
    private static final int SATU_PARAGRAF = 4_000;

    private final String teks;
    private final String paragraf;
    private final Set<Integer> tahun;
    private volatile List<Jumlah> jumlah;

    private Potongan(String teks, String paragraf, Set<Integer> tahun) {
        this.teks = teks;
        this.tahun = tahun;
        this.paragraf = paragraf.toLowerCase(Locale.ROOT);
    }

    /** The sentences of these paragraphs that do not speak of another year. */
    static List<Potongan> dari(List<String> paragraf, int tahunRencana) {
        var hasil = new ArrayList<Potongan>();
        paragraf.forEach(p -> uraikan(p, tahunRencana, hasil));
        return List.copyOf(hasil);
    }

    String teks() {
        return teks;
    }

    /** In lower case. */
    String paragraf() {
        return paragraf;
    }

    /** Years named in the sentence itself. */
    Set<Integer> tahun() {
        return tahun;
    }

    /** Numbers of program, kegiatan and sub kegiatan that the sentence states. */
    List<Jumlah> jumlah() {
        if (jumlah == null) {
            jumlah = Jumlah.cari(teks);
        }
        return jumlah;
    }

    private static void uraikan(String paragraf, int tahunRencana, List<Potongan> hasil) {
        boolean lainTahun = false;
        for (var bagian : AKHIR_KALIMAT.split(paragraf)) {
            var disebut = tahun(bagian);
            if (!disebut.isEmpty()) {
                lainTahun = !disebut.contains(tahunRencana) && !disebut.contains(tahunRencana + 1);
            }
            for (int awal = 0; !lainTahun && awal < bagian.length(); awal += SATU_PARAGRAF) {
                var potong = bagian.substring(awal, Math.min(bagian.length(), awal + SATU_PARAGRAF));
                hasil.add(new Potongan(potong, paragraf.length() > SATU_PARAGRAF ? potong : paragraf, disebut));
            }
        }
    }

    private static Set<Integer> tahun(String teks) {
        var hasil = new TreeSet<Integer>();
        var cari = TAHUN.matcher(BUKAN_TAHUN_RENCANA.matcher(teks).replaceAll(" "));
        while (cari.find()) {
            hasil.add(Integer.valueOf(cari.group()));
        }
        return hasil;
    }
}
