package id.selaras.indikator;

import java.math.BigDecimal;
import java.util.SortedMap;

/**
 * A place in a plan where an indicator of the catalogue stands.
 *
 * @param rencana title of the plan
 * @param tempat what it measures there, in words
 * @param tautan page of the plan
 * @param tahunDasar year of the baseline
 */
public record PemakaianIndikator(
        long indikatorId,
        String rencana,
        String tempat,
        String tautan,
        String satuan,
        String arah,
        int tahunDasar,
        BigDecimal kondisiAwal,
        SortedMap<Integer, BigDecimal> target) {}
