package id.selaras.tahunan.rkpd;

import id.selaras.kernel.Tahap;
import java.time.LocalDate;

/** An RKPD as other modules see it. */
public record RkpdRingkas(
        long id,
        int tahun,
        String tema,
        String pedoman,
        String nomenklatur,
        Tahap tahap,
        boolean ditetapkan,
        String nomorSuratEdaran,
        LocalDate tanggalSuratEdaran,
        String nomorPerkada,
        LocalDate tanggalPerkada) {}
