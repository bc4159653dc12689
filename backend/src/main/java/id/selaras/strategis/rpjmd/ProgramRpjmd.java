package id.selaras.strategis.rpjmd;

import java.math.BigDecimal;
import java.util.List;

/** A program that the RPJMD gives to a PD, as its column of one year stands. */
public record ProgramRpjmd(
        long id,
        long pdId,
        String kode,
        String nama,
        long sasaranId,
        BigDecimal pagu,
        List<IndikatorProgram> indikator) {

    /** @param target of the year, null where the RPJMD sets none */
    public record IndikatorProgram(String nama, String satuan, String arah, BigDecimal target, BigDecimal targetN1) {}
}
