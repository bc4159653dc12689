package id.selaras.tahunan.renja;

import java.time.Instant;

/**
 * One entry of the trail of a Renja.
 *
 * @param nomor number of the change it belongs to; those made at once share it
 * @param objek BARIS or INDIKATOR or BAB
 * @param sebelum value before as JSON, null where the thing was new
 * @param kelompok what is undone together
 * @param asalKelompok for an undo or redo: the group it took back
 * @param versiSebelum version of the row that was changed
 */
record Riwayat(
        long id,
        long nomor,
        String objek,
        String silsilah,
        Instant waktu,
        Long penggunaId,
        String pelaku,
        Aksi aksi,
        String sel,
        String sebelum,
        String sesudah,
        String kelompok,
        String asalKelompok,
        Long versiSebelum,
        boolean dibatalkan) {

    static final String BARIS = "BARIS";
    static final String INDIKATOR = "INDIKATOR";
    static final String BAB = "BAB";

    /** What was done. */
    enum Aksi {
        TAMBAH("menambahkan"),
        UBAH("mengubah"),
        HAPUS("menghapus"),
        TEMPEL("menempelkan"),
        PENETAPAN("memakai angka penetapan Bappeda"),
        TETAPKAN("menetapkan angka Bappeda di samping usulan"),
        URUNG("mengurungkan"),
        ULANG("mengulangi");

        private final String label;

        Aksi(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    boolean hapus() {
        return sesudah == null;
    }

    boolean baru() {
        return sebelum == null;
    }
}
