package id.selaras.verifikasi;

import java.time.Instant;

/**
 * What the PD answered to a finding and what the mitra said to it.
 *
 * @param penilai null until the mitra has looked at it
 */
public record Justifikasi(
        String alasan,
        Keadaan keadaan,
        String oleh,
        Instant waktu,
        String penilai,
        String catatanPenilai,
        Instant dinilai) {

    /** How far it has come. */
    public enum Keadaan {
        DIAJUKAN("menunggu Bappeda"),
        DITERIMA("diterima"),
        DITOLAK("tidak diterima"),
        /** Accepted once, but the figures of the finding have changed since. */
        PERLU_DILIHAT_LAGI("angka berubah, perlu dilihat lagi");

        private final String label;

        Keadaan(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean diterima() {
        return keadaan == Keadaan.DITERIMA;
    }
}
