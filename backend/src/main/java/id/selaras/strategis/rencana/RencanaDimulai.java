package id.selaras.strategis.rencana;

import java.time.LocalDate;

/**
 * The drafting of a plan has begun.
 *
 * @param tahun the year in which its period begins
 * @param kodePd of a Renstra, else null
 * @param nama "RPJMD 2018–2023"
 * @param acuan what its dates are counted from, null for a Renstra
 */
public record RencanaDimulai(
        String pemda, long rencanaId, JenisRencana jenis, int tahun, String kodePd, String nama, LocalDate acuan) {}
