package id.selaras.tahunan.renja;

import id.selaras.kernel.Tahap;

/** The kepala PD handed the Renja to Bappeda. */
public record RenjaDiajukan(long renjaId, int tahun, long pdId, Tahap tahap) {}
