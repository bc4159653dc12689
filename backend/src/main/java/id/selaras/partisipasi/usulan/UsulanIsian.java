package id.selaras.partisipasi.usulan;

/**
 * What is typed when an usulan is brought in or mended; numbers as typed.
 *
 * @param kamus name of an entry of the kamus; empty for what stands in none
 * @param pdId PD that would do it; may be empty where the kamus tells
 */
public record UsulanIsian(
        String pengusul,
        String uraian,
        String wilayah,
        String lokasi,
        String kamus,
        String volume,
        String satuan,
        String anggaran,
        Long pdId) {}
