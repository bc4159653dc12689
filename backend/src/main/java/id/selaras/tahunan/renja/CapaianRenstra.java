package id.selaras.tahunan.renja;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** The computed columns of T-C.29. They are never typed. */
public final class CapaianRenstra {

    public static final String NEGATIF = "NEGATIF";

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private CapaianRenstra() {}

    /** Column 10: what the Renstra will have come to at the end of the running year; null where nothing was given. */
    public static BigDecimal perkiraan(IsiRenja.BarisEvaluasi b) {
        return perkiraan(b.akumulasi(), b.realisasiSampaiN3(), b.realisasiN2(), b.targetN1());
    }

    static BigDecimal perkiraan(String akumulasi, BigDecimal sampaiN3, BigDecimal realisasiN2, BigDecimal targetN1) {
        return Akumulasi.dari(akumulasi).gabung(Arrays.asList(sampaiN3, realisasiN2, targetN1));
    }

    /**
     * Columns 8 and 11 in percent. Where lower is better the distance to the target counts the other way:
     * (2 × target − nilai) / target.
     *
     * @return two decimals; null where there is no value, or no target to measure by
     */
    public static BigDecimal tingkat(BigDecimal nilai, BigDecimal target, String arah) {
        if (nilai == null || target == null || target.signum() == 0) {
            return null;
        }
        var terhitung = NEGATIF.equals(arah) ? target.add(target).subtract(nilai) : nilai;
        return terhitung.multiply(SERATUS).divide(target, 2, RoundingMode.HALF_UP);
    }
}
