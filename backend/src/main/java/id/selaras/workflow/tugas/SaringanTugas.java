package id.selaras.workflow.tugas;

import id.selaras.kernel.Tahap;

/**
 * What part of the inbox is asked for. Empty fields do not narrow it.
 *
 * @param lingkup whose tasks
 * @param status TERBUKA unless said otherwise
 * @param hanyaTerlambat only those past their due date
 * @param teks part of the name or of the plan it is about
 * @param halaman from 0
 */
public record SaringanTugas(
        Lingkup lingkup,
        StatusTugas status,
        Integer tahun,
        Tahap tahap,
        Long pdId,
        String proses,
        boolean hanyaTerlambat,
        String teks,
        Urutan urutan,
        boolean turun,
        int halaman,
        int ukuran) {

    /** Whose tasks. */
    public enum Lingkup {
        /** Taken by me, and those that wait in a list I stand in. */
        UNTUK_SAYA,
        /** Taken by me. */
        DIPEGANG,
        /** Waiting in a list I stand in. */
        BELUM_DIAMBIL,
        /** Those that I may see: of my PD, or of the whole Pemda for Bappeda. */
        TERLIHAT,
        /** Those that I completed. */
        DISELESAIKAN,
        /** Waiting in the list of an office that nobody holds today; for those who can give it to somebody. */
        TANPA_PEMEGANG
    }

    /** By what it is sorted. */
    public enum Urutan {
        BATAS("t.batas"),
        DIBUAT("t.dibuat"),
        NAMA("t.nama"),
        PD("p.nama"),
        TAHAP("t.tahap"),
        PEMEGANG("h.nama"),
        SELESAI("t.selesai");

        private final String kolom;

        Urutan(String kolom) {
            this.kolom = kolom;
        }

        String kolom() {
            return kolom;
        }
    }

    private static final int UKURAN_TERBESAR = 500;

    public SaringanTugas {
        lingkup = lingkup == null ? Lingkup.UNTUK_SAYA : lingkup;
        status = status == null ? lingkup == Lingkup.DISELESAIKAN ? StatusTugas.SELESAI : StatusTugas.TERBUKA : status;
        urutan = urutan == null ? Urutan.BATAS : urutan;
        halaman = Math.max(0, halaman);
        ukuran = ukuran < 1 ? 50 : Math.min(ukuran, UKURAN_TERBESAR);
    }

    /** The first page of what waits for me, the most urgent first. */
    public static SaringanTugas untukSaya() {
        return lingkup(Lingkup.UNTUK_SAYA);
    }

    public static SaringanTugas lingkup(Lingkup lingkup) {
        return new SaringanTugas(lingkup, null, null, null, null, null, false, null, null, false, 0, 50);
    }
}
