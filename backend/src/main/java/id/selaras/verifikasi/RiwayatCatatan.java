package id.selaras.verifikasi;

import java.time.Instant;
import java.util.List;

/**
 * One step in the course of a note: written, answered, closed, opened again, or a version in which its place
 * changed.
 *
 * @param oleh who did it; null for what stands there now
 * @param perubahan fields of the line that changed since the version before; empty for anything else
 */
public record RiwayatCatatan(Instant waktu, String oleh, String kejadian, String teks, List<Perubahan> perubahan) {

    public record Perubahan(String isian, String lama, String baru) {}
}
