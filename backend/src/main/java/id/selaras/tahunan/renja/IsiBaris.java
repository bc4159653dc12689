package id.selaras.tahunan.renja;

import java.math.BigDecimal;
import java.util.SortedMap;

/**
 * Everything that a person types or chooses in a line of a Renja.
 *
 * @param sumberDana parts of the pagu by code of the sumber dana
 * @param asal TEKNOKRATIK, USULAN, POKIR or MANDAT
 * @param tanda codes such as SPM and DAK, separated by commas
 * @param nihil a pagu of zero is meant, with the reason
 */
public record IsiBaris(
        String kode,
        String nama,
        String indikator,
        String satuan,
        BigDecimal target,
        BigDecimal pagu,
        String lokasi,
        String kelompokSasaran,
        SortedMap<String, BigDecimal> sumberDana,
        BigDecimal targetN1,
        BigDecimal paguN1,
        Long prioritasId,
        Long rpjmdSasaranId,
        String prioritasNasional,
        String asal,
        Long usulanId,
        String tanda,
        String catatan,
        boolean nihil,
        String alasanNihil) {}
