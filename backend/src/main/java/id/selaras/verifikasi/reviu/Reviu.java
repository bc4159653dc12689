package id.selaras.verifikasi.reviu;

import java.time.Instant;

/**
 * A round of review.
 *
 * @param renjaId null where the RKPD is reviewed
 * @param pdId null where the RKPD is reviewed
 */
public record Reviu(
        long id,
        int tahun,
        Long renjaId,
        Long pdId,
        String namaPd,
        String singkatanPd,
        int putaran,
        StatusReviu status,
        Instant dibuka,
        Instant ditutup) {

    /** "Reviu Renja 2022 Dinas Sosial", "Reviu RKPD 2022". */
    public String nama() {
        return namaPd == null ? "Reviu RKPD " + tahun : "Reviu Renja " + tahun + " " + namaPd;
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
