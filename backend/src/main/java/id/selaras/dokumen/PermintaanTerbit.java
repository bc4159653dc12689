package id.selaras.dokumen;

import java.time.LocalDate;

/**
 * What is to be issued.
 *
 * @param sha256Isi of the frozen content; the same content in the same version and format is issued once
 * @param tanggal day that the document carries
 * @param penerbit office that issues it
 * @param rancangan not yet set: only those who may read the plan may fetch it
 */
public record PermintaanTerbit(
        String jenis,
        long acuanId,
        Long pdId,
        String nomor,
        String versi,
        String judul,
        Format format,
        String sha256Isi,
        LocalDate tanggal,
        String penerbit,
        boolean rancangan,
        boolean contoh) {}
