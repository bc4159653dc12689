package id.selaras.akses;

/** A kecamatan or kelurahan; {@code jenis} is the word itself in capitals. */
public record Wilayah(String kode, String jenis, String nama) {}
