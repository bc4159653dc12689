package id.selaras.dokumen.reviu;

import java.time.LocalDate;
import java.util.List;

/** What the papers of a review say, as it stood when they were printed. */
public record IsiNaskahReviu(
        String nama,
        String dokumen,
        String yangDireviu,
        int tahun,
        int putaran,
        String namaPemda,
        String alamat,
        String tempat,
        String kertas,
        LocalDate tanggal,
        List<Butir> butir,
        List<Temuan> temuan,
        boolean selesai,
        boolean diperbaiki,
        boolean dataContoh) {

    /** A line of the checklist. */
    public record Butir(String aspek, String uraian, String hasil, String catatan) {}

    /** A finding with its answer. */
    public record Temuan(String kondisi, String kriteria, String rekomendasi, String tanggapan, String status) {}
}
