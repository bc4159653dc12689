package id.selaras.tahunan.fasilitasi;

/** An enclosure of the request. @param keterangan its number or where it is */
public record LampiranFasilitasi(long id, String nama, boolean wajib, boolean ada, String keterangan) {}
