package id.selaras.tahunan.rkpd;

/** A prioritas of the RKPD; {@code singkat} fits a table cell. */
public record Prioritas(long id, int nomor, String nama, String singkat) {}
