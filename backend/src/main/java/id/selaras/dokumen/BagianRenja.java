package id.selaras.dokumen;

import java.util.Arrays;
import java.util.Optional;

/** What of a Renja is printed: the whole document, or one table alone. */
public enum BagianRenja {
    SELURUHNYA("", "Dokumen lengkap"),
    TC29("T-C.29", "Tabel T-C.29 Evaluasi Hasil Pelaksanaan Renja"),
    TC30("T-C.30", "Tabel T-C.30 Pencapaian Kinerja Pelayanan"),
    TC31("T-C.31", "Tabel T-C.31 Review terhadap Rancangan Awal RKPD"),
    TC32("T-C.32", "Tabel T-C.32 Usulan Program dan Kegiatan Masyarakat"),
    TC33("T-C.33", "Tabel T-C.33 Rumusan Rencana Program dan Kegiatan"),
    BAB_IV("BAB-IV", "Tabel Rencana Kerja dan Pendanaan");

    private final String kunci;
    private final String label;

    BagianRenja(String kunci, String label) {
        this.kunci = kunci;
        this.label = label;
    }

    /** Key of the table in {@code pedoman.yaml}; empty for the whole document. */
    public String kunci() {
        return kunci;
    }

    public String label() {
        return label;
    }

    /** The table with this key, if it is one that a Renja knows. */
    public static Optional<BagianRenja> tabel(String kunci) {
        return Arrays.stream(values())
                .filter(b -> b != SELURUHNYA && b.kunci.equalsIgnoreCase(kunci))
                .findFirst();
    }
}
