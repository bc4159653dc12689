package id.selaras.verifikasi.aturan;

import id.selaras.tahunan.renja.BahanRenja;
import java.time.LocalDate;
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
        var sk = tanggal(k, "SK_TIM");
        var orientasi = tanggal(k, "ORIENTASI");
        if (sk.isPresent() && orientasi.isPresent() && sk.get().isAfter(orientasi.get())) {
            temuan.accept(temuan(
                    k,
                    Lokus.berkas("SK_TIM"),
                    "SK tim penyusun",
                    TANGGAL.format(sk.get()),
                    TANGGAL.format(orientasi.get())));
        }
    }

    private static Optional<LocalDate> tanggal(KonteksRenja k, String jenis) {
        return k.bahan().berkas().stream()
                .filter(b -> b.jenis().contains(jenis) && b.tanggal() != null)
                .map(BahanRenja.Berkas::tanggal)
                .min(Comparator.naturalOrder());
    }
}
