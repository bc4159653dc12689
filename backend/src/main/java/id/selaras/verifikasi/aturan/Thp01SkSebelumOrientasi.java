package id.selaras.verifikasi.aturan;

import id.selaras.tahunan.renja.BahanRenja;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The SK of the tim penyusun is not dated after the orientasi that the tim attended. */
final class Thp01SkSebelumOrientasi extends Aturan<KonteksRenja> {

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

    Thp01SkSebelumOrientasi() {
        super("THP-01", Bobot.PERBAIKAN, Sumber.TAHAPAN);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var sk = pertama(k, "SK_TIM");
        var orientasi = pertama(k, "ORIENTASI");
        if (sk.isPresent()
                && orientasi.isPresent()
                && sk.get().tanggal().isAfter(orientasi.get().tanggal())) {
            temuan.accept(temuan(
                    k,
                    Lokus.berkas(sk.get().jenis()),
                    sk.get().nama(),
                    TANGGAL.format(sk.get().tanggal()),
                    TANGGAL.format(orientasi.get().tanggal())));
        }
    }

    private static Optional<BahanRenja.Berkas> pertama(KonteksRenja k, String jenis) {
        return k.bahan().berkas().stream()
                .filter(b -> b.jenis().contains(jenis) && b.tanggal() != null)
                .min(Comparator.comparing(BahanRenja.Berkas::tanggal));
    }
}
