package id.selaras.tahunan.rkpd;

/** The Perkada RKPD is set; every Renja may adjust itself to it. */
public record RkpdDitetapkan(long rkpdId, String pemda, int tahun) {}
