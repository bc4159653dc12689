package id.selaras.verifikasi;

import id.selaras.verifikasi.aturan.Bobot;
import id.selaras.verifikasi.aturan.Sumber;
import java.math.BigDecimal;

/**
 * A rule as it weighs in a Pemda and year.
 *
 * @param bawaan weight where the Pemda sets no other
 * @param ambangBawaan threshold where the Pemda sets no other; null where the rule has none
 */
public record AturanPemda(
        String kode, Sumber sumber, Bobot bawaan, Bobot bobot, BigDecimal ambangBawaan, BigDecimal ambang) {

    public boolean diubah() {
        return bobot != bawaan || ambangBawaan != null && ambangBawaan.compareTo(ambang) != 0;
    }
}
