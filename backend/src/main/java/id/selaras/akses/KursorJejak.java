package id.selaras.akses;

import java.time.Instant;

/** A place in the trail, written in an address as {@code <milliseconds>-<id>}. */
public record KursorJejak(Instant waktu, long id) {

    /** @return the place, or null where the text names none */
    public static KursorJejak baca(String teks) {
        if (teks == null || !teks.matches("-?\\d{1,18}-\\d{1,19}")) {
            return null;
        }
        int garis = teks.lastIndexOf('-');
        try {
            return new KursorJejak(
                    Instant.ofEpochMilli(Long.parseLong(teks.substring(0, garis))),
                    Long.parseLong(teks.substring(garis + 1)));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return waktu.toEpochMilli() + "-" + id;
    }
}
