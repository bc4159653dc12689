package id.selaras.verifikasi.aturan;

import java.math.BigDecimal;
import java.util.Map;

/** Weights and thresholds that a Pemda set for a year, by code of the rule. */
public record Setelan(Map<String, Butir> butir) {

    public static final Setelan BAWAAN = new Setelan(Map.of());

    /** @param ambang null where the rule's own threshold holds */
    public record Butir(Bobot bobot, BigDecimal ambang) {}

    Bobot bobot(String kode, Bobot bawaan) {
        var milik = butir.get(kode);
        return milik == null ? bawaan : milik.bobot();
    }

    BigDecimal ambang(String kode, BigDecimal bawaan) {
        var milik = butir.get(kode);
        return milik == null || milik.ambang() == null ? bawaan : milik.ambang();
    }
}
