package id.selaras.tahunan.rkpd;

import id.selaras.kernel.Tahap;

/** A stage of the RKPD is over and the next one begins; what stands there now is what the stage has come to. */
public record TahapRkpdBerakhir(String pemda, long rkpdId, int tahun, Tahap tahap) {}
