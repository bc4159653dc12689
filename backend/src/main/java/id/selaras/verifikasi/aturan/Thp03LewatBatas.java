package id.selaras.verifikasi.aturan;

import id.selaras.kernel.Tahap;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;

/** The stage is still open after its due date. */
final class Thp03LewatBatas extends Aturan<KonteksRenja> {

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

    Thp03LewatBatas() {
        super("THP-03", Bobot.INFO, Sumber.TAHAPAN);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        if (!k.renja().status().terbuka()) {
            return;
        }
        var kunci = tahapan(k.renja().tahap());
        k.waktu().jadwal().stream()
                .filter(j -> j.tahapan().equals(kunci)
                        && j.batas() != null
                        && k.waktu().hariIni().isAfter(j.batas()))
                .findFirst()
                .ifPresent(j -> temuan.accept(temuan(
                        k,
                        Lokus.umum("jadwal"),
                        k.tempatRenja(),
                        j.nama(),
                        TANGGAL.format(j.batas()),
                        String.valueOf(
                                ChronoUnit.DAYS.between(j.batas(), k.waktu().hariIni())),
                        j.sumber() + " (" + j.keyakinan() + ")")));
    }

    /** Key of the stage in the schedule of the year. */
    static String tahapan(Tahap tahap) {
        return "RENJA_" + tahap.name();
    }
}
