package id.selaras.strategis.rencana;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * A place in the cascade.
 *
 * @param kode of the nomenklatur; null where the place gives the number
 * @param pdId PD that answers for a program of the RPJMD
 * @param rujukanId sasaran of the RPJMD that a sasaran of a Renstra supports
 * @param pagu as typed, by year; empty where it is a sum
 */
public record Simpul(
        long id,
        Long indukId,
        Jenjang jenjang,
        int urutan,
        String kode,
        String uraian,
        Long pdId,
        Long rujukanId,
        List<IndikatorSimpul> indikator,
        SortedMap<Integer, BigDecimal> pagu) {}
