package id.selaras.dokumen.naskah;

/** Names of places inside a document, such as a word processor allows for a bookmark. */
public final class Jangkar {

    private Jangkar() {}

    public static String untuk(String jenis, String kunci) {
        var nama = jenis + "_" + kunci.replaceAll("[^A-Za-z0-9]+", "_");
        return nama.length() <= 40 ? nama : nama.substring(0, 40);
    }
}
