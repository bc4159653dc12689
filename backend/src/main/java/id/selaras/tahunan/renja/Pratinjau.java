package id.selaras.tahunan.renja;

import java.util.List;

/**
 * What would be changed if the planner says yes: shown first, kept on the server under a token, applied
 * once as one step.
 *
 * @param sumber where it comes from: a pasted block, last year's Renja or what it foresaw, the Renstra
 * @param kolom how each column was read; empty where there are no columns
 * @param keterangan about the block as a whole
 */
public record Pratinjau(
        String token,
        Sumber sumber,
        List<Kolom> kolom,
        List<Baris> baris,
        List<IndikatorBaru> indikator,
        List<Keterangan> keterangan) {

    /** Where the proposed lines come from. */
    public enum Sumber {
        TEMPELAN("Tempelan dari lembar kerja"),
        PRAKIRAAN_MAJU("Prakiraan maju Renja tahun lalu"),
        RENJA_LALU("Renja tahun lalu"),
        RENSTRA("Renstra");

        private final String label;

        Sumber(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What happens to a row. */
    public enum Status {
        BARU("baru"),
        BERUBAH("berubah"),
        SAMA("sama"),
        DILEWATI("dilewati"),
        GAGAL("tidak terbaca");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param judul heading as it stood there, empty where it was guessed from the content */
    public record Kolom(int nomor, String judul, KolomTempel arti) {}

    /**
     * @param nomor row of the block, from 1
     * @param silsilah the line it changes, null for a new one
     * @param sebelum cells now; null for a new line
     * @param sesudah cells then; null where nothing is applied
     * @param keterangan what was understood in another way than it was written
     * @param gagal cells that were not understood and stay as they are
     */
    public record Baris(
            int nomor,
            Status status,
            String kode,
            String nama,
            String silsilah,
            IsiBaris sebelum,
            IsiBaris sesudah,
            List<Keterangan> keterangan,
            List<SelGagal> gagal) {}

    public record SelGagal(String sel, String teks, Keterangan sebab) {}

    /** A new indicator of a program or kegiatan, or new values for one that is there. */
    public record IndikatorBaru(int nomor, Status status, BarisIndikator sebelum, BarisIndikator sesudah) {}

    public long jumlah(Status status) {
        return baris.stream().filter(b -> b.status == status).count()
                + indikator.stream().filter(i -> i.status == status).count();
    }

    /** Whether applying it would do anything. */
    public boolean berisi() {
        return jumlah(Status.BARU) + jumlah(Status.BERUBAH) > 0;
    }

    Pratinjau dengan(String baru) {
        return new Pratinjau(baru, sumber, kolom, baris, indikator, keterangan);
    }
}
