package id.selaras.tahunan.rkpd;

import java.math.BigDecimal;
import java.util.List;

/**
 * The prioritas of a year and the lines behind them; beside them the lines that name none.
 *
 * @param tanpaPrioritas number of lines without a prioritas (penunjang among them)
 * @param paguTanpaPrioritas their sum
 */
public record DukunganPrioritas(List<PrioritasRinci> prioritas, long tanpaPrioritas, BigDecimal paguTanpaPrioritas) {

    /** Prioritas that no line names (SLR-08). */
    public List<PrioritasRinci> tanpaDukungan() {
        return prioritas.stream().filter(p -> p.jumlahBaris() == 0).toList();
    }
}
