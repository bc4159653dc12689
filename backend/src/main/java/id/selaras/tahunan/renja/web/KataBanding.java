package id.selaras.tahunan.renja.web;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.tahunan.renja.BandingVersi;
import id.selaras.tahunan.renja.VersiRenja;
import java.util.ArrayList;
import java.util.Locale;

/** A comparison in one line. */
final class KataBanding {

    private KataBanding() {}

    /** "dibandingkan rancangan awal: 3 baris baru, 6 berubah, +412.000.000". */
    static String kalimat(VersiRenja lama, BandingVersi beda) {
        var bagian = new ArrayList<String>();
        tambah(bagian, beda.jumlah(BandingVersi.Jenis.BARU), "baris baru");
        tambah(bagian, beda.jumlah(BandingVersi.Jenis.BERUBAH), "berubah");
        tambah(bagian, beda.jumlah(BandingVersi.Jenis.HILANG), "dihapus");
        int tanda = beda.selisihTotal().signum();
        if (tanda != 0) {
            bagian.add((tanda > 0 ? "+" : "") + AngkaIndonesia.tulis(beda.selisihTotal(), 0, 2));
        }
        var isi = bagian.isEmpty() ? "tidak ada baris yang berubah" : String.join(", ", bagian);
        return "dibandingkan " + lama.label().toLowerCase(Locale.ROOT) + ": " + isi;
    }

    private static void tambah(ArrayList<String> bagian, long jumlah, String kata) {
        if (jumlah > 0) {
            bagian.add(jumlah + " " + kata);
        }
    }
}
