package id.selaras.tahunan.renja;

/** A Renja was opened; its process starts in the same transaction. */
public record RenjaDibuka(long renjaId, String pemda, int tahun, long pdId, String kodePd) {}
