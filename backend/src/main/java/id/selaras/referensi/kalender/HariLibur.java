package id.selaras.referensi.kalender;

import java.time.LocalDate;

/**
 * A day on which offices are closed.
 *
 * @param sumber the decree that says so
 */
public record HariLibur(long id, LocalDate tanggal, String nama, Jenis jenis, String sumber) {

    /** What kind of day it is. */
    public enum Jenis {
        NASIONAL("Libur nasional"),
        CUTI_BERSAMA("Cuti bersama"),
        DAERAH("Libur daerah");

        private final String label;

        Jenis(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
