package id.selaras.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which a document or a text is known again. */
public final class Sidik {

    private Sidik() {}

    /** @return 32 bytes */
    public static byte[] sha256(byte[] isi) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(isi);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param teks taken as UTF-8 */
    public static byte[] sha256(String teks) {
        return sha256(teks.getBytes(StandardCharsets.UTF_8));
    }

    /** @return 64 hexadecimal digits, small letters */
    public static String heksa(byte[] isi) {
        return HexFormat.of().formatHex(sha256(isi));
    }

    /** @param teks taken as UTF-8 */
    public static String heksa(String teks) {
        return HexFormat.of().formatHex(sha256(teks));
    }
}
