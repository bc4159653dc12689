package id.selaras.indikator;

import java.math.BigDecimal;
import java.time.Instant;

/** A value as somebody once wrote it; @param alasan why a final value was changed, otherwise null */
public record RiwayatNilai(
        int tahun,
        int triwulan,
        BigDecimal nilai,
        StatusNilai status,
        String sumber,
        String alasan,
        String oleh,
        Instant waktu) {}
