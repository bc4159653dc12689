package id.selaras.referensi;

/**
 * A unit of measure.
 *
 * @param bulat half of one makes no sense in a yearly value (orang, dokumen)
 * @param persen a share: between 0 and 100
 */
public record Satuan(String nama, boolean bulat, boolean persen) {}
