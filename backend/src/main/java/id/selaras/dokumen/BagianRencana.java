package id.selaras.dokumen;

import id.selaras.strategis.rencana.JenisRencana;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tables of the plans of several years. */
public enum BagianRencana {
    TC14(JenisRencana.RPJMD, "T-C.14", "Program Pembangunan Daerah yang Disertai Pagu Indikatif"),
    TC25(JenisRencana.RENSTRA, "T-C.25", "Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah"),
    TC26(JenisRencana.RENSTRA, "T-C.26", "Tujuan, Sasaran, Strategi, dan Arah Kebijakan"),
    TC27(JenisRencana.RENSTRA, "T-C.27", "Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah"),
    TC28(
            JenisRencana.RENSTRA,
            "T-C.28",
            "Indikator Kinerja Perangkat Daerah yang Mengacu pada Tujuan dan Sasaran RPJMD");

    private final JenisRencana jenis;
    private final String kunci;
    private final String judul;

    BagianRencana(JenisRencana jenis, String kunci, String judul) {
        this.jenis = jenis;
        this.kunci = kunci;
        this.judul = judul;
    }

    public String kunci() {
        return kunci;
    }

    public String judul() {
        return judul;
    }

    /** Those that a plan of this kind has. */
    public static List<BagianRencana> untuk(JenisRencana jenis) {
        return Arrays.stream(values()).filter(b -> b.jenis == jenis).toList();
    }

    /** The table of this name. */
    public static Optional<BagianRencana> dari(String nama) {
        return Arrays.stream(values()).filter(b -> b.name().equals(nama)).findFirst();
    }
}
