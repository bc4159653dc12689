package id.selaras.strategis.rencana;

import id.selaras.indikator.AkumulasiNilai;
import id.selaras.indikator.Arah;
import java.math.BigDecimal;
import java.util.SortedMap;

/**
 * An indicator in a plan.
 *
 * @param katalogId the same in the catalogue, null where it is not tied to it
 * @param kondisiAkhir computed from the targets by the way they accumulate
 */
public record IndikatorSimpul(
        long id,
        long simpulId,
        Long katalogId,
        int urutan,
        String nama,
        String satuan,
        Arah arah,
        AkumulasiNilai akumulasi,
        BigDecimal kondisiAwal,
        BigDecimal kondisiAkhir,
        SortedMap<Integer, BigDecimal> target) {}
