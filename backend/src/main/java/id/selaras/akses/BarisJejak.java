package id.selaras.akses;

import java.time.Instant;

/** One act in the trail: who, by which office, when, what, and the values before and after. */
public record BarisJejak(
        long id,
        Instant waktu,
        Long penggunaId,
        String pelaku,
        String jabatan,
        String aksi,
        String objek,
        Long objekId,
        String namaPd,
        String ringkasan,
        String sebelum,
        String sesudah) {

    /** Where the next page begins. */
    public KursorJejak kursor() {
        return new KursorJejak(waktu, id);
    }
}
