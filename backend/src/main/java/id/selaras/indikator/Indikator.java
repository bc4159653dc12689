package id.selaras.indikator;

import java.math.BigDecimal;

/**
 * An indicator of the catalogue.
 *
 * @param batasBawah with {@link Arah#RENTANG} the lowest good value, otherwise null
 * @param pdId PD that answers for its values; null where Bappeda does
 */
public record Indikator(
        long id,
        String nama,
        String satuan,
        Arah arah,
        BigDecimal batasBawah,
        BigDecimal batasAtas,
        AkumulasiNilai akumulasi,
        String formula,
        String sumberData,
        Long pdId,
        long versi) {

    /** What a person may change of it. */
    public IsiIndikator isi() {
        return new IsiIndikator(nama, satuan, arah, batasBawah, batasAtas, akumulasi, formula, sumberData, pdId);
    }
}
