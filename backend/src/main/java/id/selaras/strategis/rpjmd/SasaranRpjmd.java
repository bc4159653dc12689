package id.selaras.strategis.rpjmd;

/** A sasaran with the misi it serves. */
public record SasaranRpjmd(long id, String nomor, String uraian, int nomorMisi, String misi) {}
