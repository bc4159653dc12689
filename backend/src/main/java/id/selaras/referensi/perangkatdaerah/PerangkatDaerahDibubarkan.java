package id.selaras.referensi.perangkatdaerah;

import java.time.LocalDate;

/**
 * A PD was dissolved. What it planned stays readable; whoever waits for its plan decides what to do.
 *
 * @param sampai last day on which it exists
 */
public record PerangkatDaerahDibubarkan(String pemda, long pdId, String kode, LocalDate sampai) {}
