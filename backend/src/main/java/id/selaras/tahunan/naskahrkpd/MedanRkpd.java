package id.selaras.tahunan.naskahrkpd;

import id.selaras.bab.DaftarMedan;
import id.selaras.kernel.AngkaIndonesia;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a chapter of an RKPD may quote from its own plan. */
enum MedanRkpd {
    TEMA("tema-rkpd", "Tema RKPD"),
    DAFTAR_PRIORITAS("daftar-prioritas", "Daftar prioritas"),
    JUMLAH_PRIORITAS("jumlah-prioritas", "Jumlah prioritas"),
    TOTAL_PAGU("total-pagu", "Total pagu"),
    TOTAL_PLAFON("total-plafon", "Total plafon"),
    KAPASITAS("kapasitas", "Kapasitas keuangan daerah"),
    TOTAL_PRAKIRAAN_MAJU("total-prakiraan-maju", "Total prakiraan maju"),
    JUMLAH_PD("jumlah-pd", "Jumlah perangkat daerah"),
    JUMLAH_PROGRAM("jumlah-program", "Jumlah program"),
    JUMLAH_KEGIATAN("jumlah-kegiatan", "Jumlah kegiatan"),
    JUMLAH_SUB_KEGIATAN("jumlah-sub-kegiatan", "Jumlah sub kegiatan"),
    NAMA_PEMDA("nama-pemda", "Nama pemerintah daerah"),
    KEPALA_DAERAH("kepala-daerah", "Jabatan kepala daerah"),
    NAMA_BAPPEDA("nama-bappeda", "Nama Bappeda"),
    TAHUN("tahun", "Tahun rencana"),
    TAHUN_BERJALAN("tahun-berjalan", "Tahun berjalan (n-1)"),
    TAHUN_LALU("tahun-lalu", "Tahun lalu (n-2)"),
    TAHUN_DEPAN("tahun-depan", "Tahun prakiraan maju (n+1)");

    static final DaftarMedan DAFTAR = new DaftarMedan(Arrays.stream(values())
            .collect(Collectors.toMap(m -> m.kunci, m -> m.label, (a, b) -> a, LinkedHashMap::new)));

    private final String kunci;
    private final String label;

    MedanRkpd(String kunci, String label) {
        this.kunci = kunci;
        this.label = label;
    }

    /** What the fields say of this content. */
    static Map<String, String> nilai(IsiRkpd isi, BigDecimal kapasitas) {
        var kepala = isi.kepala();
        int tahun = kepala.tahun();
        var prioritas = isi.prioritas().stream()
                .filter(p -> p.nomor() != null)
                .map(IsiRkpd.BarisPrioritas::prioritas)
                .toList();
        Map<MedanRkpd, String> hasil = new LinkedHashMap<>();
        hasil.put(TEMA, kepala.tema());
        hasil.put(DAFTAR_PRIORITAS, String.join("; ", prioritas));
        hasil.put(JUMLAH_PRIORITAS, String.valueOf(prioritas.size()));
        hasil.put(TOTAL_PAGU, uang(isi.total()));
        hasil.put(
                TOTAL_PLAFON,
                uang(isi.pagu().stream()
                        .map(IsiRkpd.BarisPagu::plafon)
                        .filter(java.util.Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
        hasil.put(KAPASITAS, uang(kapasitas));
        hasil.put(TOTAL_PRAKIRAAN_MAJU, uang(isi.totalMaju()));
        hasil.put(JUMLAH_PD, String.valueOf(isi.pagu().size()));
        hasil.put(JUMLAH_PROGRAM, hitung(isi, Jenjang.PROGRAM));
        hasil.put(JUMLAH_KEGIATAN, hitung(isi, Jenjang.KEGIATAN));
        hasil.put(JUMLAH_SUB_KEGIATAN, hitung(isi, Jenjang.SUB_KEGIATAN));
        hasil.put(NAMA_PEMDA, kepala.namaPemda());
        hasil.put(KEPALA_DAERAH, kepala.jabatanKepalaDaerah());
        hasil.put(NAMA_BAPPEDA, kepala.namaBappeda());
        hasil.put(TAHUN, String.valueOf(tahun));
        hasil.put(TAHUN_BERJALAN, String.valueOf(tahun - 1));
        hasil.put(TAHUN_LALU, String.valueOf(tahun - 2));
        hasil.put(TAHUN_DEPAN, String.valueOf(tahun + 1));
        return hasil.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().kunci, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private static String hitung(IsiRkpd isi, Jenjang jenjang) {
        return String.valueOf(isi.program().stream()
                .filter(b ->
                        b.jenjang() == jenjang && !b.lanjutan() && !b.kode().isEmpty())
                .count());
    }

    private static String uang(BigDecimal nilai) {
        return "Rp" + AngkaIndonesia.tulis(nilai, 0, 2);
    }
}
