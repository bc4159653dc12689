package id.selaras.verifikasi.aturan;

import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.Satuan;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a yearly value is one that its satuan can have: a share within 0–100, no half persons, nothing below zero. */
final class UjiNilai {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    /** Shares that may leave 0–100: how much something grew, or one thing against another. */
    private static final Pattern BOLEH_LEBIH = Pattern.compile(
            "pertumbuhan|laju|kenaikan|peningkatan|penurunan|inflasi|deviasi|rasio|perubahan|elastisitas");

    private UjiNilai() {}

    /**
     * What is wrong: empty for nothing, "" for a share outside its range, or the variant of the message.
     *
     * @param satuan by name in lower case
     */
    static Optional<String> salah(String indikator, String namaSatuan, BigDecimal nilai, Map<String, Satuan> daftar) {
        var kunci = TeksLuar.rapikan(namaSatuan).toLowerCase(Locale.ROOT);
        if (nilai == null || kunci.isEmpty()) {
            return Optional.empty();
        }
        var satuan = daftar.get(kunci);
        boolean persen = satuan == null ? kunci.equals("persen") || kunci.equals("%") : satuan.persen();
        boolean bebas = BOLEH_LEBIH
                .matcher(TeksLuar.rapikan(indikator).toLowerCase(Locale.ROOT))
                .find();
        if (persen && !bebas && (nilai.signum() < 0 || nilai.compareTo(SERATUS) > 0)) {
            return Optional.of("");
        }
        if (satuan != null && satuan.bulat() && nilai.stripTrailingZeros().scale() > 0) {
            return Optional.of("pecahan");
        }
        return satuan != null && satuan.bulat() && nilai.signum() < 0 ? Optional.of("negatif") : Optional.empty();
    }
}
