package id.selaras.verifikasi.aturan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A rule of consistency.
 *
 * @param <K> what it looks at: {@link KonteksRenja} or {@link KonteksRkpd}
 */
public abstract class Aturan<K extends Konteks> {

    private final String kode;
    private final Bobot bobot;
    private final Sumber sumber;

    Aturan(String kode, Bobot bobot, Sumber sumber) {
        this.kode = kode;
        this.bobot = bobot;
        this.sumber = sumber;
    }

    public final String kode() {
        return kode;
    }

    /** Weight where the Pemda sets no other. */
    public final Bobot bobot() {
        return bobot;
    }

    public final Sumber sumber() {
        return sumber;
    }

    /** Where it weighs BERAT: holds up the submission already, not the approval alone. */
    boolean menahanPengajuan() {
        return true;
    }

    /** Threshold where the Pemda sets no other; null where the rule has none. */
    public BigDecimal ambangBawaan() {
        return null;
    }

    final BigDecimal ambang(K konteks) {
        return konteks.setelan().ambang(kode, ambangBawaan());
    }

    /** Endings of the message keys beside the plain code: "mungkin" for NMK-01.mungkin. */
    public Set<String> varian() {
        return Set.of();
    }

    /** All that is wrong, in the order of the plan. */
    public final List<Temuan> periksa(K konteks) {
        var hasil = new ArrayList<Temuan>();
        periksa(konteks, hasil::add);
        return hasil;
    }

    abstract void periksa(K konteks, Consumer<Temuan> temuan);

    final Temuan temuan(K konteks, Lokus lokus, String tempat, String... argumen) {
        return buat(konteks.setelan().bobot(kode, bobot), kode, lokus, tempat, argumen);
    }

    final Temuan varian(String varian, K konteks, Lokus lokus, String tempat, String... argumen) {
        return buat(konteks.setelan().bobot(kode, bobot), kode + "." + varian, lokus, tempat, argumen);
    }

    /** Where there is nothing to compare with: said once, and holds nothing up. */
    final Temuan info(String varian, Lokus lokus, String tempat, String... argumen) {
        return buat(Bobot.INFO, kode + "." + varian, lokus, tempat, argumen);
    }

    private Temuan buat(Bobot berlaku, String kunci, Lokus lokus, String tempat, String... argumen) {
        boolean berat = berlaku == Bobot.BERAT;
        return new Temuan(kode, berlaku, lokus, tempat, kunci, List.of(argumen), berat && menahanPengajuan(), berat);
    }
}
