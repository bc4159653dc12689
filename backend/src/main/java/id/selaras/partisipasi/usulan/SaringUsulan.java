package id.selaras.partisipasi.usulan;

/**
 * What a list of usulan is narrowed by; null means any.
 *
 * @param asal MUSRENBANG, POKIR, FORUM, MASUKAN
 * @param wilayah kode of a kecamatan (with its kelurahan) or of one kelurahan
 */
public record SaringUsulan(String asal, String wilayah) {}
