package id.selaras.tahunan.cari;

/**
 * One thing that was found.
 *
 * @param kode code by which the field knows it, null where it has none
 * @param rinci where it stands: the PD of a line, the prioritas of a sasaran
 * @param tautan where it is opened
 */
public record Temu(String kode, String nama, String rinci, String tautan) {}
