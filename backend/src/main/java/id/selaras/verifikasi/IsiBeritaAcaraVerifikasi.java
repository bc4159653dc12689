package id.selaras.verifikasi;

import id.selaras.kernel.Tahap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the verification sheet (berita acara verifikasi) of one round says. */
public record IsiBeritaAcaraVerifikasi(
        String namaPemda,
        String namaBappeda,
        String namaPd,
        String jabatanKepalaDaerah,
        String tempat,
        String kertas,
        int tahun,
        Tahap tahap,
        int putaran,
        LocalDate tanggal,
        boolean sesuai,
        String alasan,
        LocalDate batasPerbaikan,
        BigDecimal total,
        BigDecimal plafon,
        String verifikator,
        String ketuaTim,
        List<Butir> kelengkapan,
        List<ButirTemuan> temuan,
        List<ButirCatatan> catatan,
        boolean dataContoh) {

    /** One row "Indikator, Ada / Tidak ada, Tindak lanjut". */
    public record Butir(String kelompok, String uraian, boolean ada, String tindakLanjut) {}

    /** A finding of the machine with the PD's justifikasi and what the mitra said to it. */
    public record ButirTemuan(
            String kode, String bobot, String tempat, String pesan, String justifikasi, String keputusan) {}

    /** A note of the verifier with the PD's answer. */
    public record ButirCatatan(String tempat, String catatan, String jawaban, String status) {}
}
