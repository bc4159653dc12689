package id.selaras.verifikasi.aturan;

import id.selaras.kernel.TeksLuar;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A yearly value is one that its satuan can have: a share within 0–100, no half persons, nothing below zero. */
final class Ind03NilaiMungkin extends Aturan<KonteksRenja> {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    /** Shares that may leave 0–100: how much something grew, or one thing against another. */
    private static final Pattern BOLEH_LEBIH = Pattern.compile(
            "pertumbuhan|laju|kenaikan|peningkatan|penurunan|inflasi|deviasi|rasio|perubahan|elastisitas");

    Ind03NilaiMungkin() {
        super("IND-03", Bobot.BERAT, Sumber.PERIKSA_BAPPEDA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("pecahan", "negatif");
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        for (var b : k.baris()) {
            var isi = b.isi();
            var tempat = KonteksRenja.tempat(b);
            uji(k, isi.indikator(), isi.satuan(), isi.target(), Lokus.baris(b.silsilah(), "target"), tempat, temuan);
            uji(
                    k,
                    isi.indikator(),
                    isi.satuan(),
                    isi.targetN1(),
                    Lokus.baris(b.silsilah(), "targetN1"),
                    tempat,
                    temuan);
        }
        for (var i : k.indikator()) {
            var tempat = i.kode() + " " + i.nama();
            uji(k, i.nama(), i.satuan(), i.target(), Lokus.indikator(i.silsilah(), "target"), tempat, temuan);
            uji(k, i.nama(), i.satuan(), i.targetN1(), Lokus.indikator(i.silsilah(), "targetN1"), tempat, temuan);
        }
    }

    private void uji(
            KonteksRenja k,
            String indikator,
            String namaSatuan,
            BigDecimal nilai,
            Lokus lokus,
            String tempat,
            Consumer<Temuan> temuan) {
        var kunci = TeksLuar.rapikan(namaSatuan).toLowerCase(Locale.ROOT);
        if (nilai == null || kunci.isEmpty()) {
            return;
        }
        var satuan = k.satuan().get(kunci);
        boolean persen = satuan == null ? kunci.equals("persen") || kunci.equals("%") : satuan.persen();
        var tertulis = Tulis.angka(nilai, namaSatuan);
        boolean bebas = BOLEH_LEBIH
                .matcher(TeksLuar.rapikan(indikator).toLowerCase(Locale.ROOT))
                .find();
        if (persen && !bebas && (nilai.signum() < 0 || nilai.compareTo(SERATUS) > 0)) {
            temuan.accept(temuan(k, lokus, tempat, tertulis));
        } else if (satuan != null
                && satuan.bulat()
                && nilai.stripTrailingZeros().scale() > 0) {
            temuan.accept(varian("pecahan", k, lokus, tempat, tertulis));
        } else if (satuan != null && satuan.bulat() && nilai.signum() < 0) {
            temuan.accept(varian("negatif", k, lokus, tempat, tertulis));
        }
    }
}
