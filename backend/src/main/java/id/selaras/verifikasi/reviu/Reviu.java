package id.selaras.verifikasi.reviu;

import id.selaras.strategis.rencana.JenisRencana;
import java.time.Instant;

/**
 * A round of review.
 *
 * @param renjaId null where another plan is reviewed
 * @param jenisRencana kind of the RPJPD, RPJMD or Renstra that is reviewed, else null
 * @param pdId null where a plan of the whole Pemda is reviewed
 */
public record Reviu(
        long id,
        int tahun,
        Long renjaId,
        Long rencanaId,
        JenisRencana jenisRencana,
        Long pdId,
        String namaPd,
        String singkatanPd,
        int putaran,
        StatusReviu status,
        Instant dibuka,
        Instant ditutup) {

    /** "Reviu Renja 2022 Dinas Sosial", "Reviu RKPD 2022", "Reviu RPJMD 2018". */
    public String nama() {
        var dokumen = jenisRencana != null ? jenisRencana.label() : namaPd == null ? "RKPD" : "Renja";
        return "Reviu " + dokumen + " " + tahun + (namaPd == null ? "" : " " + namaPd);
    }

    public boolean berjalan() {
        return status == StatusReviu.BERJALAN;
    }

    /** What became of a round. */
    public enum StatusReviu {
        BERJALAN("Berjalan", "jalan"),
        SELESAI("Selesai", "ok"),
        DIPERBAIKI("Dokumen diperbaiki", "kembali");

        private final String label;
        private final String nada;

        StatusReviu(String label, String nada) {
            this.label = label;
            this.nada = nada;
        }

        public String label() {
            return label;
        }

        /** Tone of its mark on a page. */
        public String nada() {
            return nada;
        }
    }
}
