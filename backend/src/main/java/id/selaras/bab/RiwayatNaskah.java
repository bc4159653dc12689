package id.selaras.bab;

import java.time.Instant;

/**
 * What one person made of a chapter in one sitting.
 *
 * @param id names the entry, to take its text up again
 * @param tulisan true where the text changed, false where its title or place did
 * @param awal the text as it was before the first change that is kept
 * @param html the text afterwards with its live fields filled in; null where it was emptied
 */
public record RiwayatNaskah(
        long id, Instant waktu, String pelaku, String aksi, boolean tulisan, boolean awal, String html) {}
