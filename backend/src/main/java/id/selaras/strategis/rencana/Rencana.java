package id.selaras.strategis.rencana;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A plan of several years, without its tree.
 *
 * @param pdId the PD of a Renstra, otherwise null
 * @param indukId the RPJMD of a Renstra, the RPJPD of an RPJMD where it is kept here; else null
 * @param dasarHukum the Perda or Perkada that set it
 * @param tahunDasar year of the baseline
 * @param tahunTargetAwal first year with a target; five or six years go to {@code tahunAkhir}
 * @param perubahan rises with every change
 * @param tanggalAcuan what its dates are counted from: the day the head was sworn in, or the end of the RPJPD in
 *     force; null until its process starts, and for a Renstra
 */
public record Rencana(
        long id,
        JenisRencana jenis,
        Long pdId,
        Long indukId,
        String judul,
        String visi,
        String dasarHukum,
        String nomenklatur,
        int tahunDasar,
        int tahunAwal,
        int tahunTargetAwal,
        int tahunAkhir,
        TahapRencana tahap,
        StatusRencana status,
        Instant statusSejak,
        LocalDate tanggalPenetapan,
        long perubahan,
        LocalDate tanggalAcuan) {

    /** The years that have a target and a pagu. */
    public List<Integer> tahun() {
        return IntStream.rangeClosed(tahunTargetAwal, tahunAkhir).boxed().toList();
    }

    public String masa() {
        return tahunAwal + "–" + tahunAkhir;
    }

    public boolean renstra() {
        return jenis == JenisRencana.RENSTRA;
    }
}
