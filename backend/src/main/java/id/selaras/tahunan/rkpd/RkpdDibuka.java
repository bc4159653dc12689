package id.selaras.tahunan.rkpd;

/** The RKPD of a year was opened; its process starts in the same transaction. */
public record RkpdDibuka(long rkpdId, String pemda, int tahun) {}
