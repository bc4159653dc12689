package id.selaras.tahunan.fasilitasi;

import java.time.Instant;

/** A line of the result, and what the one who asked has done about it. */
public record CatatanFasilitasi(
        long id,
        KelompokCatatan kelompok,
        String bagian,
        String catatan,
        String tindakLanjut,
        String oleh,
        Instant waktu) {

    /** Part of the result that a line belongs to. Source: outline of a hasil fasilitasi [S]. */
    public enum KelompokCatatan {
        SISTEMATIKA("Sistematika"),
        KONSISTENSI("Konsistensi"),
        URUSAN("Per urusan");

        private final String label;

        KelompokCatatan(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
