package id.selaras.partisipasi.usulan;

import java.math.BigDecimal;

/** A usulan and its fate; {@code alasan} is given when it was refused or sent back. */
public record Usulan(
        long id,
        String asal,
        String pengusul,
        String uraian,
        String lokasi,
        BigDecimal volume,
        String satuan,
        String status,
        String alasan,
        String kodeSubKegiatan) {}
