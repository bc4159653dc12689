package id.selaras.partisipasi.usulan;

/**
 * What the list of usulan is narrowed by; null means any.
 *
 * @param wilayah kode of a kecamatan (with its kelurahan) or of one kelurahan
 * @param cari words in the usulan, its proposer or its code
 */
public record SaringDaftar(
        int tahun,
        String wilayah,
        AsalUsulan asal,
        StatusUsulan status,
        JenjangUsulan jenjang,
        Long pdId,
        String cari,
        boolean giliranSaya) {}
