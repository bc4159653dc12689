package id.selaras.akses.web;

import id.selaras.akses.JenisJabatan;
import id.selaras.akses.Peran;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** An office to be given. */
record PenugasanForm(
        Peran peran,
        Long pdId,
        String wilayah,
        Boolean plt,
        @DateTimeFormat(iso = ISO.DATE) LocalDate mulai,
        @DateTimeFormat(iso = ISO.DATE) LocalDate selesai) {

    static PenugasanForm mulai(LocalDate hari) {
        return new PenugasanForm(null, null, null, null, hari, null);
    }

    JenisJabatan jenis() {
        return Boolean.TRUE.equals(plt) ? JenisJabatan.PLT : JenisJabatan.DEFINITIF;
    }
}
