package id.selaras.dokumen;

import java.util.Arrays;
import java.util.Optional;

/** What of an RKPD is printed: the whole document, or one table alone. */
public enum BagianRkpd {
    SELURUHNYA("", "", "Dokumen lengkap"),
    TC19("T-C.19", "T-C.19", "Evaluasi Hasil Pelaksanaan Perencanaan Daerah sampai dengan Tahun Berjalan"),
    PRIORITAS("PRIORITAS", "Prioritas", "Prioritas dan Sasaran Pembangunan Daerah"),
    PAGU("PAGU", "Pagu", "Pagu Indikatif Perangkat Daerah"),
    PROGRAM("PROGRAM", "Program", "Rencana Program dan Kegiatan Prioritas Daerah"),
    IKU("IKU", "IKU", "Indikator Kinerja Utama"),
    IKK("IKK", "IKK", "Indikator Kinerja Kunci");

    private final String kunci;
    private final String nomor;
    private final String judul;

    BagianRkpd(String kunci, String nomor, String judul) {
        this.kunci = kunci;
        this.nomor = nomor;
        this.judul = judul;
    }

    /** Key of the table in the outline; empty for the whole document. */
    public String kunci() {
        return kunci;
    }

    /** Short name, as of a sheet. */
    public String nomor() {
        return nomor;
    }

    public String judul() {
        return judul;
    }

    public String label() {
        return switch (this) {
            case SELURUHNYA, IKU, IKK -> judul;
            case TC19 -> nomor + " " + judul;
            default -> "Tabel " + judul;
        };
    }

    /** The table with this key, if it is one that an RKPD knows. */
    public static Optional<BagianRkpd> tabel(String kunci) {
        return Arrays.stream(values())
                .filter(b -> b != SELURUHNYA && b.kunci.equalsIgnoreCase(kunci))
                .findFirst();
    }
}
