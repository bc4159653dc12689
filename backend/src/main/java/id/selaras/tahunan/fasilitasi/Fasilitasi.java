package id.selaras.tahunan.fasilitasi;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request for fasilitasi and what became of it.
 *
 * @param pemda the one who asks
 * @param provinsi the one who is asked, null where it is no Pemda of this installation
 * @param tahun plan year of an RKPD, first year of an RPJPD or RPJMD
 * @param rencanaId the RPJPD or RPJMD, else null
 * @param alasanKembali what was missing when it was last sent back
 */
public record Fasilitasi(
        long id,
        String pemda,
        String namaPemda,
        String provinsi,
        int tahun,
        JenisFasilitasi jenis,
        Long rencanaId,
        KeadaanFasilitasi keadaan,
        String nomorPermohonan,
        String sidik,
        Instant dikirim,
        LocalDate jadwal,
        String nomorHasil,
        LocalDate tanggalHasil,
        String alasanKembali) {

    /** "Fasilitasi RKPD 2022 Kota Malang", "Evaluasi raperda RPJMD 2018 Kota Malang". */
    public String nama() {
        return jenis.label() + " " + tahun + " " + namaPemda;
    }
}
