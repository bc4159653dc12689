package id.selaras.tahunan.renja;

import java.time.Instant;
import java.util.List;

/**
 * One change of a line as it is told to a person.
 *
 * @param aksi in words, "mengubah"
 * @param dibatalkan was taken back later
 */
public record RiwayatBaris(
        long nomor, Instant waktu, String pelaku, String aksi, boolean dibatalkan, List<Perbedaan> perbedaan) {

    /**
     * A cell before and after, as text.
     *
     * @param sebelum empty where the cell was empty or the line new
     */
    public record Perbedaan(String sel, String sebelum, String sesudah) {}
}
