package id.selaras.akses.web;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A leave to be written down. */
record CutiForm(
        @DateTimeFormat(iso = ISO.DATE) LocalDate mulai,
        @DateTimeFormat(iso = ISO.DATE) LocalDate selesai,
        Long pengganti,
        String alasan) {}
