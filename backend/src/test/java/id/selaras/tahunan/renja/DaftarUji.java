package id.selaras.tahunan.renja;

import id.selaras.kernel.JenisPemda;
import id.selaras.partisipasi.usulan.Usulan;
import id.selaras.referensi.Satuan;
import id.selaras.referensi.SumberDana;
import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.strategis.rpjmd.SasaranRpjmd;
import id.selaras.tahunan.rkpd.Prioritas;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short lists with the shapes of the real ones: penunjang under X.XX, two bidang, a foreign one. */
final class DaftarUji implements DaftarPilihan.Sumber {

    static final List<Nomenklatur> NOMENKLATUR = List.of(
            n("2", "URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR"),
            n("2.16", "URUSAN PEMERINTAHAN BIDANG KOMUNIKASI DAN INFORMATIKA"),
            n("2.16.02", "PROGRAM INFORMASI DAN KOMUNIKASI PUBLIK"),
            n("2.16.02.2.01", "Pengelolaan Informasi dan Komunikasi Publik"),
            n("2.16.02.2.01.05", "Pengelolaan Media Komunikasi Publik"),
            n("2.16.02.2.01.06", "Pelayanan Informasi Publik"),
            n("2.16.02.2.01.08", "Kemitraan dengan Pemangku Kepentingan"),
            n("2.16.03", "PROGRAM APLIKASI INFORMATIKA"),
            n("2.16.03.2.02", "Pengelolaan e-government"),
            n("2.16.03.2.02.07", "Pengembangan Aplikasi", "Jumlah aplikasi", "Aplikasi"),
            n("2.16.03.2.02.09", "Pengembangan Ekosistem Kota Cerdas"),
            n("2.20", "URUSAN PEMERINTAHAN BIDANG STATISTIK"),
            n("2.20.02", "PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL"),
            n("2.20.02.2.01", "Penyelenggaraan Statistik Sektoral"),
            n("2.20.02.2.01.01", "Koordinasi Pengumpulan Data"),
            n("X.XX.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH"),
            n("X.XX.01.2.01", "Perencanaan, Penganggaran, dan Evaluasi Kinerja"),
            n("X.XX.01.2.01.01", "Penyusunan Dokumen Perencanaan Perangkat Daerah"),
            n("X.XX.01.2.01.06", "Evaluasi Kinerja Perangkat Daerah"),
            n("1.02.02.2.01.01", "Pembangunan Rumah Sakit"));

    static final List<Satuan> SATUAN = List.of(
            new Satuan("Aplikasi", true, false),
            new Satuan("Bulan", true, false),
            new Satuan("Dokumen", true, false),
            new Satuan("Kelompok", true, false),
            new Satuan("Laporan", true, false),
            new Satuan("Orang", true, false),
            new Satuan("Persen", false, true),
            new Satuan("Unit", true, false));

    static final PerangkatDaerah PD = new PerangkatDaerah(
            "2.16.2.20.2.21.10.0000",
            "Dinas Komunikasi dan Informatika",
            "Diskominfo",
            "Kepala Dinas",
            LocalDate.of(2019, 1, 1),
            List.of("2.16", "2.20"));

    static DaftarPilihan pilihan() {
        return new DaftarPilihan(2022, "UJI", JenisPemda.KOTA, PD, new DaftarUji());
    }

    /** A PD that serves two bidang whose programs a date can both mean. */
    static DaftarPilihan pilihanDuaArti() {
        var daftar = new java.util.ArrayList<>(NOMENKLATUR);
        daftar.add(n("3.16.02", "PROGRAM LAIN"));
        var pd = new PerangkatDaerah("2.16", "Dinas", "D", "Kepala", LocalDate.of(2019, 1, 1), List.of("2.16", "3.16"));
        return new DaftarPilihan(2022, "UJI", JenisPemda.KOTA, pd, new DaftarUji(daftar));
    }

    private final List<Nomenklatur> daftar;

    DaftarUji() {
        this(NOMENKLATUR);
    }

    private DaftarUji(List<Nomenklatur> daftar) {
        this.daftar = daftar;
    }

    private static Nomenklatur n(String kode, String nama) {
        return n(kode, nama, null, null);
    }

    private static Nomenklatur n(String kode, String nama, String indikator, String satuan) {
        return new Nomenklatur(kode, KodeNomenklatur.jenjang(kode), nama, null, indikator, satuan, false, null);
    }

    @Override
    public List<Satuan> satuan() {
        return SATUAN;
    }

    @Override
    public List<SumberDana> sumberDana() {
        return List.of(
                new SumberDana("PAD", "Pendapatan Asli Daerah"),
                new SumberDana("DAU", "Dana Alokasi Umum"),
                new SumberDana("DBHCHT", "DBH Cukai Hasil Tembakau"));
    }

    @Override
    public List<Prioritas> prioritas(int tahun) {
        return List.of(
                new Prioritas(11, 1, "Infrastruktur terintegrasi", "Infrastruktur"),
                new Prioritas(12, 2, "Layanan dasar yang merata", "Layanan dasar"));
    }

    @Override
    public List<SasaranRpjmd> sasaran(int tahun) {
        return List.of(new SasaranRpjmd(21, "1.1", "Meningkatnya layanan", 1, "Misi satu"));
    }

    @Override
    public List<Usulan> usulan(long pdId, int tahun) {
        return List.of(
                new Usulan(31, "POKIR", "Fraksi A", "Wifi publik", "Klojen", null, null, "DITERIMA", null, null));
    }

    @Override
    public List<Nomenklatur> nomenklaturPd(String versi, JenisPemda jenis, List<String> bidang) {
        return daftar.stream()
                .filter(n -> n.kode().startsWith("X.XX.")
                        || bidang.stream().anyMatch(b -> n.kode().startsWith(b + ".")))
                .map(n -> new Nomenklatur(
                        KodeNomenklatur.denganBidang(n.kode(), bidang.get(0)),
                        n.jenjang(),
                        n.nama(),
                        null,
                        n.indikator(),
                        n.satuan(),
                        false,
                        null))
                .toList();
    }

    @Override
    public Map<String, Nomenklatur> nomenklatur(String versi, JenisPemda jenis, List<String> kode) {
        Map<String, Nomenklatur> hasil = new HashMap<>();
        NOMENKLATUR.stream().filter(n -> kode.contains(n.kode())).forEach(n -> hasil.put(n.kode(), n));
        nomenklaturPd(versi, jenis, List.of("2.16")).stream()
                .filter(n -> kode.contains(n.kode()))
                .forEach(n -> hasil.put(n.kode(), n));
        return hasil;
    }

    @Override
    public boolean indikatorTetap(String versi) {
        return false;
    }
}
