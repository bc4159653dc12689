package id.selaras.akses;

import java.time.LocalDate;

/**
 * What the trail is narrowed by; null means any. Days are whole days in the zone of the Pemda.
 *
 * @param teks part of what happened, of a name or of an office
 */
public record SaringJejak(
        LocalDate dari,
        LocalDate sampai,
        Long penggunaId,
        String objek,
        Long objekId,
        String aksi,
        Long pdId,
        String teks) {

    public static final SaringJejak SEMUA = new SaringJejak(null, null, null, null, null, null, null, null);

    public SaringJejak {
        teks = teks == null || teks.isBlank() ? null : teks.strip();
        objek = objek == null || objek.isBlank() ? null : objek;
        aksi = aksi == null || aksi.isBlank() ? null : aksi;
    }

    /** Nothing is narrowed. */
    public boolean kosong() {
        return equals(SEMUA);
    }
}
