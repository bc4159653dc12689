package id.selaras.tahunan.renja;

import id.selaras.kernel.Tahap;

/** Bappeda found the Renja sesuai in this stage. */
public record RenjaTerverifikasi(long renjaId, int tahun, long pdId, Tahap tahap) {}
