package id.selaras.referensi;

/** A source of money of the region, such as PAD or DBHCHT. */
public record SumberDana(String kode, String nama) {}
