package id.selaras.tahunan.renja;

import id.selaras.kernel.Tahap;

/** Bappeda returned the Renja with notes. */
public record RenjaDikembalikan(long renjaId, int tahun, long pdId, Tahap tahap) {}
