package id.selaras.verifikasi.aturan;

import id.selaras.kernel.TeksLuar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences of the chapters that tell of the plan's own year, so that the numbers typed in them
 * can be laid beside the table. What is said of another year is left out.
 */
final class Narasi {

    private static final Pattern AKHIR_KALIMAT = Pattern.compile("(?<=[.;!?])\\s+(?=[A-Z])");
    private static final Pattern BUKAN_TAHUN_RENCANA = Pattern.compile(
            "(?i)(?:nomor|no\\.?)\\s*\\S+\\s+tahun\\s+\\d{4}|\\d[\\d.-]*/\\d{4}|\\d{4}\\s*[-–]\\s*\\d{4}");
    private static final Pattern TAHUN = Pattern.compile("(?<![\\d.,/])(?:19|20)\\d{2}(?![\\d.,]\\d|\\d)");

    private Narasi() {}

    /**
     * A sentence with its paragraph.
     *
     * @param tempat the chapter, in words
     */
    record Kalimat(String kunciBab, String tempat, String teks, String paragraf) {

        boolean memuat(String pola) {
            return Pattern.compile(pola, Pattern.CASE_INSENSITIVE)
                    .matcher(paragraf)
                    .find();
        }
    }

    static List<Kalimat> rencana(KonteksRenja k) {
        var hasil = new ArrayList<Kalimat>();
        for (var bab : k.bahan().bab()) {
            if (k.kerangka().babDari(bab.kunci()).map(Kerangka.Bab::lampau).orElse(false)) {
                continue;
            }
            var tempat = k.kerangka().tempat(bab.kunci());
            for (var paragraf : TeksBab.dari(bab.html()).paragraf()) {
                boolean lainTahun = false;
                for (var teks : AKHIR_KALIMAT.split(paragraf)) {
                    var tahun = tahun(teks);
                    if (!tahun.isEmpty()) {
                        lainTahun = !tahun.contains(k.tahun()) && !tahun.contains(k.tahun() + 1);
                    }
                    if (!lainTahun) {
                        hasil.add(new Kalimat(
                                bab.kunci(), tempat.equals(bab.kunci()) ? bab.judul() : tempat, teks, paragraf));
                    }
                }
            }
        }
        return hasil;
    }

    /** Programs and kegiatan that the paragraph calls by code or by name: its numbers may be theirs. */
    static List<Susunan.Kelompok> disebut(Kalimat kalimat, KonteksRenja k) {
        var teks = kalimat.paragraf().toLowerCase(Locale.ROOT);
        return Stream.concat(k.susunan().program().values().stream(), k.susunan().kegiatan().values().stream())
                .filter(g -> teks.contains(g.kode().toLowerCase(Locale.ROOT)) || menyebut(teks, g.nama()))
                .toList();
    }

    private static boolean menyebut(String teks, String nama) {
        var bersih = TeksLuar.rapikan(nama).toLowerCase(Locale.ROOT).replaceFirst("^program ", "");
        return bersih.length() > 5 && teks.contains(bersih);
    }

    static Set<Integer> tahun(String teks) {
        Set<Integer> hasil = new TreeSet<>();
        var cari = TAHUN.matcher(BUKAN_TAHUN_RENCANA.matcher(teks).replaceAll(" "));
        while (cari.find()) {
            hasil.add(Integer.valueOf(cari.group()));
        }
        return hasil;
    }
}
