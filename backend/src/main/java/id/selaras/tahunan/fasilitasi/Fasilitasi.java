package id.selaras.tahunan.fasilitasi;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request for fasilitasi and what became of it.
 *
 * @param pemda the one who asks
 * @param provinsi the one who is asked, null where it is no Pemda of this installation
 * @param alasanKembali what was missing when it was last sent back
 */
public record Fasilitasi(
        long id,
        String pemda,
        String namaPemda,
        String provinsi,
        int tahun,
        KeadaanFasilitasi keadaan,
        String nomorPermohonan,
        String sidik,
        Instant dikirim,
        LocalDate jadwal,
        String nomorHasil,
        LocalDate tanggalHasil,
        String alasanKembali) {

    /** "Fasilitasi RKPD 2022 Kota Malang". */
    public String nama() {
        return "Fasilitasi RKPD " + tahun + " " + namaPemda;
    }
}
