package id.selaras.tahunan.renja;

import java.math.BigDecimal;
import java.util.List;

/**
 * The line that takes an usulan up, as the person who looks may see it.
 *
 * @param renjaId null where the Renja of that year is not open, or not for these eyes
 * @param pagu null where only a draft has it and the person reads no drafts
 * @param beku label of the official version that pagu and target are read from; null for the draft
 * @param bolehMenampung the person drafts this Renja, and it is open
 * @param pilihan lines to choose from, where it may be taken up
 * @param barisKamus code of a sub kegiatan that the kamus names and the Renja does not have yet
 */
public record BarisUsulan(
        Long renjaId,
        String kode,
        String nama,
        BigDecimal pagu,
        BigDecimal target,
        String satuan,
        String beku,
        boolean bolehMenampung,
        List<Pilihan> pilihan,
        String barisKamus) {

    /** A line of the Renja. */
    public record Pilihan(String kode, String nama) {}
}
