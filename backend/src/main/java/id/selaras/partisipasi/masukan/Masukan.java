package id.selaras.partisipasi.masukan;

import java.time.Instant;

/**
 * A masukan and its answer.
 *
 * @param nama as the writer wants to be called, null for none
 * @param kontak never shown to the public
 * @param catatan why it is not published
 */
public record Masukan(
        long id,
        int tahun,
        String kode,
        String nama,
        String kontak,
        String isi,
        Long pdId,
        String namaPd,
        Long usulanId,
        String kodeUsulan,
        StatusMasukan status,
        String jawaban,
        String dijawabOleh,
        Instant dijawab,
        String catatan,
        Instant waktu,
        long versi) {}
