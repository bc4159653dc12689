package id.selaras.dokumen.naskah;

import id.selaras.dokumen.IdentitasDokumen;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the foot of every page says: which document, which version, and whether it counts. */
public record KakiHalaman(String judul, IdentitasDokumen identitas, boolean rancangan, boolean contoh) {

    public static final String RANCANGAN = "RANCANGAN";
    public static final String CONTOH = "DATA CONTOH, BUKAN DOKUMEN RESMI";

    private static final int HURUF_HASH = 16;

    public String baris1() {
        return judul;
    }

    public String baris2() {
        return gabung(
                identitas.nomor().isEmpty() ? "" : "Nomor " + identitas.nomor(),
                identitas.versi(),
                identitas.hash().length() < HURUF_HASH
                        ? ""
                        : "SHA-256 isi " + identitas.hash().substring(0, HURUF_HASH) + "…",
                rancangan ? RANCANGAN : "",
                contoh ? CONTOH : "");
    }

    /** Mark for a sheet of a workbook, null where there is nothing to warn of. */
    public String penanda() {
        var hasil = gabung(rancangan ? RANCANGAN : "", contoh ? CONTOH : "");
        return hasil.isEmpty() ? null : hasil;
    }

    private static String gabung(String... bagian) {
        return Stream.of(bagian).filter(b -> !b.isEmpty()).collect(Collectors.joining(" · "));
    }
}
