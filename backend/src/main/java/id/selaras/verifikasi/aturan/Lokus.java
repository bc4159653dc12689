package id.selaras.verifikasi.aturan;

import java.util.Locale;

/**
 * What a finding or a note speaks of, so that the editor shows it where it is mended.
 *
 * @param kunci silsilah of a line or indicator, code of a program or kegiatan, key of a chapter, kind of
 *     paper; empty for the plan as a whole
 * @param sel field of it, named as in the editor; empty for all of it
 */
public record Lokus(Jenis jenis, String kunci, String sel) {

    /** Kind of place. */
    public enum Jenis {
        BARIS,
        /** A program or kegiatan, which has no row of its own, by its code. */
        KELOMPOK,
        INDIKATOR,
        BAB,
        BERKAS,
        /** A place or indicator of a plan of several years. */
        SIMPUL,
        PD,
        UMUM
    }

    public static final Lokus UMUM = new Lokus(Jenis.UMUM, "", "");

    public static Lokus baris(String silsilah, String sel) {
        return new Lokus(Jenis.BARIS, silsilah, sel);
    }

    public static Lokus kelompok(String kode, String sel) {
        return new Lokus(Jenis.KELOMPOK, kode, sel);
    }

    public static Lokus indikator(String silsilah, String sel) {
        return new Lokus(Jenis.INDIKATOR, silsilah, sel);
    }

    public static Lokus bab(String kunci, String sel) {
        return new Lokus(Jenis.BAB, kunci, sel);
    }

    public static Lokus berkas(String jenis) {
        return new Lokus(Jenis.BERKAS, jenis, "");
    }

    public static Lokus pd(String sel) {
        return new Lokus(Jenis.PD, "", sel);
    }

    public static Lokus umum(String sel) {
        return new Lokus(Jenis.UMUM, "", sel);
    }

    /** As kept beside an answer: {@code BARIS:1f0e…#pagu}. */
    public String teks() {
        var dasar = jenis + (kunci.isEmpty() ? "" : ":" + kunci);
        return sel.isEmpty() ? dasar : dasar + "#" + sel;
    }

    /** Reads what {@link #teks()} wrote. @throws IllegalArgumentException for anything else */
    public static Lokus dari(String teks) {
        int pagar = teks.indexOf('#');
        var dasar = pagar < 0 ? teks : teks.substring(0, pagar);
        int titikDua = dasar.indexOf(':');
        var jenis = titikDua < 0 ? dasar : dasar.substring(0, titikDua);
        return new Lokus(
                Jenis.valueOf(jenis.toUpperCase(Locale.ROOT)),
                titikDua < 0 ? "" : dasar.substring(titikDua + 1),
                pagar < 0 ? "" : teks.substring(pagar + 1));
    }

    /** The same place without the field. */
    public Lokus tanpaSel() {
        return sel.isEmpty() ? this : new Lokus(jenis, kunci, "");
    }
}
