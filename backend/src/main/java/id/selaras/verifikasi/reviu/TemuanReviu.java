package id.selaras.verifikasi.reviu;

import java.time.Instant;

/** A finding with its recommendation, and what was answered. @param putusan DITERIMA, BELUM or null */
public record TemuanReviu(
        long id,
        String kondisi,
        String kriteria,
        String rekomendasi,
        String tanggapan,
        String ditanggapiOleh,
        Instant ditanggapi,
        String putusan) {

    public boolean diterima() {
        return "DITERIMA".equals(putusan);
    }
}
