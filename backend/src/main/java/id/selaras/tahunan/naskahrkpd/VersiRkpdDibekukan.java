package id.selaras.tahunan.naskahrkpd;

/** A stage of an RKPD ended: this is the official version of what stood there. */
public record VersiRkpdDibekukan(String pemda, int tahun, long rkpdId, long versiId) {}
