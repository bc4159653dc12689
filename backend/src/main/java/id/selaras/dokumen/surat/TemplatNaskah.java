package id.selaras.dokumen.surat;

import id.selaras.akses.Peran;
import java.util.List;

/**
 * The form of a paper as its file says it; {@code {…}} is filled in.
 *
 * @param acuan what it is about: "rkpd", "renja", "fasilitasi"
 * @param pihak side of a fasilitasi that issues it, null elsewhere
 * @param tugas property "naskah" of the tasks that it comes from
 * @param nomorSendiri which number of its subject it bears; null where the scheme of the Pemda gives one
 */
public record TemplatNaskah(
        String pedoman,
        String jenis,
        String acuan,
        Pihak pihak,
        List<String> tugas,
        Bentuk bentuk,
        String label,
        String judul,
        String tentang,
        String kepada,
        Peran penandaTangan,
        String klasifikasi,
        NomorSendiri nomorSendiri,
        List<String> menimbang,
        List<String> mengingat,
        List<String> diktum,
        List<List<String>> pasal,
        String penutup,
        List<String> isi,
        List<Lampiran> lampiran,
        List<String> tembusan,
        String sumber,
        String keyakinan) {

    /** Shape of a paper. */
    public enum Bentuk {
        KEPUTUSAN,
        PERATURAN,
        SURAT,
        NOTA,
        LAPORAN
    }

    /** Side of a fasilitasi. */
    public enum Pihak {
        PEMOHON,
        PENELAAH
    }

    /** A number that is typed where the work is done. */
    public enum NomorSendiri {
        SURAT_EDARAN,
        PERKADA,
        RENJA,
        PERMOHONAN,
        HASIL
    }

    /** @param tabel "PAGU", "JADWAL" or "KELENGKAPAN" for what is computed; null where the rows stand here */
    public record Lampiran(String judul, String tabel, List<String> kepala, List<List<String>> baris) {}
}
