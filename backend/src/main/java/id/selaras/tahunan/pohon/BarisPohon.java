package id.selaras.tahunan.pohon;

import java.math.BigDecimal;
import java.util.List;

/**
 * A place of the pohon kinerja in one year.
 *
 * @param nomor code or number by place
 * @param pagu of the year by the RPJMD, for a misi, tujuan or sasaran the sum of what is below
 */
public record BarisPohon(
        long id,
        String jenjang,
        int dalam,
        String nomor,
        String uraian,
        String pd,
        List<Ukuran> ukuran,
        BigDecimal pagu) {

    /** An indicator with its target of the year. */
    public record Ukuran(String nama, BigDecimal target, String satuan) {}

    public boolean program() {
        return jenjang.equals("Program");
    }
}
