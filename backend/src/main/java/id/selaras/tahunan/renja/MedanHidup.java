package id.selaras.tahunan.renja;

import id.selaras.bab.DaftarMedan;
import id.selaras.kernel.AngkaIndonesia;
import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.pemda.Pemda;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a chapter of a Renja may quote from its own plan. */
enum MedanHidup {
    TOTAL_PAGU("total-pagu", "Total pagu"),
    PLAFON("plafon", "Plafon"),
    SISA_PLAFON("sisa-plafon", "Sisa plafon"),
    PAGU_PENUNJANG("pagu-penunjang", "Pagu program penunjang"),
    PAGU_URUSAN("pagu-urusan", "Pagu program urusan"),
    TOTAL_PRAKIRAAN_MAJU("total-prakiraan-maju", "Total prakiraan maju"),
    JUMLAH_PROGRAM("jumlah-program", "Jumlah program"),
    JUMLAH_KEGIATAN("jumlah-kegiatan", "Jumlah kegiatan"),
    JUMLAH_SUB_KEGIATAN("jumlah-sub-kegiatan", "Jumlah sub kegiatan"),
    NAMA_PD("nama-pd", "Nama perangkat daerah"),
    SINGKATAN_PD("singkatan-pd", "Singkatan perangkat daerah"),
    NAMA_PEMDA("nama-pemda", "Nama pemerintah daerah"),
    TEMA_RKPD("tema-rkpd", "Tema RKPD"),
    TAHUN("tahun", "Tahun rencana"),
    TAHUN_BERJALAN("tahun-berjalan", "Tahun berjalan (n-1)"),
    TAHUN_LALU("tahun-lalu", "Tahun lalu (n-2)"),
    TAHUN_DEPAN("tahun-depan", "Tahun prakiraan maju (n+1)");

    private static final String KOSONG = "…";

    /** Of all chapters of a Renja. */
    static final DaftarMedan DAFTAR = new DaftarMedan(Arrays.stream(values())
            .collect(Collectors.toMap(MedanHidup::kunci, MedanHidup::label, (a, b) -> a, LinkedHashMap::new)));

    private final String kunci;
    private final String label;

    MedanHidup(String kunci, String label) {
        this.kunci = kunci;
        this.label = label;
    }

    String kunci() {
        return kunci;
    }

    String label() {
        return label;
    }

    /** What the fields say now, in the order of the menu. */
    static Map<String, String> nilai(
            RenjaRinci renja,
            List<IsiRenja.Baris> matriks,
            Pemda daerah,
            PerangkatDaerah pd,
            BigDecimal plafon,
            String tema) {
        int tahun = renja.renja().tahun();
        var penunjang = renja.baris().stream()
                .filter(b -> KodeNomenklatur.penunjang(b.kode()) && b.isi().pagu() != null)
                .map(b -> b.isi().pagu())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var total = renja.total();
        Map<String, String> hasil = new LinkedHashMap<>();
        hasil.put(TOTAL_PAGU.kunci, uang(total));
        hasil.put(PLAFON.kunci, plafon == null ? KOSONG : uang(plafon));
        hasil.put(SISA_PLAFON.kunci, plafon == null ? KOSONG : uang(plafon.subtract(total)));
        hasil.put(PAGU_PENUNJANG.kunci, uang(penunjang));
        hasil.put(PAGU_URUSAN.kunci, uang(total.subtract(penunjang)));
        hasil.put(TOTAL_PRAKIRAAN_MAJU.kunci, uang(renja.totalPrakiraanMaju()));
        hasil.put(JUMLAH_PROGRAM.kunci, hitung(matriks, IsiRenja.Jenjang.PROGRAM));
        hasil.put(JUMLAH_KEGIATAN.kunci, hitung(matriks, IsiRenja.Jenjang.KEGIATAN));
        hasil.put(JUMLAH_SUB_KEGIATAN.kunci, hitung(matriks, IsiRenja.Jenjang.SUB_KEGIATAN));
        hasil.put(NAMA_PD.kunci, pd.nama());
        hasil.put(SINGKATAN_PD.kunci, pd.singkatan());
        hasil.put(NAMA_PEMDA.kunci, daerah.nama());
        hasil.put(TEMA_RKPD.kunci, tema == null ? KOSONG : tema);
        hasil.put(TAHUN.kunci, String.valueOf(tahun));
        hasil.put(TAHUN_BERJALAN.kunci, String.valueOf(tahun - 1));
        hasil.put(TAHUN_LALU.kunci, String.valueOf(tahun - 2));
        hasil.put(TAHUN_DEPAN.kunci, String.valueOf(tahun + 1));
        return hasil;
    }

    private static String hitung(List<IsiRenja.Baris> matriks, IsiRenja.Jenjang jenjang) {
        return String.valueOf(matriks.stream()
                .filter(b -> b.jenjang() == jenjang && !b.kode().isEmpty())
                .count());
    }

    private static String uang(BigDecimal nilai) {
        return "Rp" + AngkaIndonesia.tulis(nilai, 0, 2);
    }
}
