package id.selaras.tahunan.rkpd;

import java.time.LocalDate;

/** The due date of a stage was moved; open tasks and their timers follow in the same transaction. */
public record JadwalDigeser(String pemda, int tahun, String tahapan, LocalDate batasLama, LocalDate batasBaru) {}
