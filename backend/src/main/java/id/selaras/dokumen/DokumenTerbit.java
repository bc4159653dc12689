package id.selaras.dokumen;

import java.time.Instant;

/**
 * An issued document, without its bytes.
 *
 * @param jenis kind, such as "RENJA" or "BA_VERIFIKASI"
 * @param acuanId Renja or round of verification that it is about
 * @param pdId Perangkat Daerah that it belongs to; null when it is the Pemda's own
 * @param sha256 of the file
 * @param sha256Isi of the frozen content that it was printed from
 * @param kodePublik code of the public page that proves it
 * @param penerbit office that issued it, as it was called on that day
 * @param digantikanOleh id of the later document that took its place; null while it stands
 */
public record DokumenTerbit(
        long id,
        String jenis,
        long acuanId,
        Long pdId,
        String nomor,
        String versi,
        String judul,
        Format format,
        long ukuran,
        String sha256,
        String sha256Isi,
        String kodePublik,
        Instant diterbitkan,
        String penerbit,
        String oleh,
        boolean rancangan,
        boolean contoh,
        Long digantikanOleh) {}
