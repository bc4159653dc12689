package id.selaras.tahunan.renja;

/** The Renja is set. */
public record RenjaDitetapkan(long renjaId, String pemda, int tahun, long pdId) {}
