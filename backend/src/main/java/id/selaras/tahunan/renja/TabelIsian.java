package id.selaras.tahunan.renja;

import static id.selaras.tahunan.renja.KolomIsian.angka;
import static id.selaras.tahunan.renja.KolomIsian.pilihan;
import static id.selaras.tahunan.renja.KolomIsian.teks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tables of Bab II whose rows the PD types. */
public enum TabelIsian {
    EVALUASI(
            "T-C.29",
            "renja_evaluasi",
            "kode, id",
            teks("indikator", "indikator", 1000),
            teks("satuan", "satuan", 100),
            angka("targetRenstra", "target_renstra"),
            angka("realisasiSampaiN3", "realisasi_sampai_n3"),
            angka("targetN2", "target_n2"),
            angka("realisasiN2", "realisasi_n2"),
            angka("targetN1", "target_n1"),
            pilihan("akumulasi", "akumulasi", "SUM", "LAST", "AVERAGE", "MAX"),
            pilihan("arah", "arah", "POSITIF", CapaianRenstra.NEGATIF),
            teks("catatan", "catatan", 2000)),
    KINERJA(
            "T-C.30",
            "renja_kinerja",
            "urutan, id",
            teks("indikator", "indikator", 1000),
            teks("satuan", "satuan", 100),
            teks("spm", "spm", 200),
            teks("ikk", "ikk", 200),
            angka("targetN2", "target_n2"),
            angka("targetN1", "target_n1"),
            angka("targetN", "target_n"),
            angka("targetN1Maju", "target_n1_maju"),
            angka("realisasiN2", "realisasi_n2"),
            angka("realisasiN1", "realisasi_n1"),
            angka("proyeksiN", "proyeksi_n"),
            angka("proyeksiN1Maju", "proyeksi_n1_maju"),
            teks("catatan", "catatan", 2000));

    private final String kode;
    private final String sql;
    private final String urut;
    private final List<KolomIsian> kolom;

    TabelIsian(String kode, String sql, String urut, KolomIsian... kolom) {
        this.kode = kode;
        this.sql = sql;
        this.urut = urut;
        this.kolom = List.of(kolom);
    }

    public static Optional<TabelIsian> dari(String kode) {
        return Arrays.stream(values()).filter(t -> t.kode.equals(kode)).findFirst();
    }

    public String kode() {
        return kode;
    }

    public List<KolomIsian> kolom() {
        return kolom;
    }

    String sql() {
        return sql;
    }

    String urut() {
        return urut;
    }

    Optional<KolomIsian> kolom(String kunci) {
        return kolom.stream().filter(k -> k.kunci().equals(kunci)).findFirst();
    }
}
