package id.selaras.partisipasi.usulan;

import java.math.BigDecimal;

/** An usulan as it is written down: who asks for what, where and how much. */
public record UsulanBaru(String pengusul, String uraian, String lokasi, BigDecimal volume, String satuan) {}
