package id.selaras.verifikasi.aturan;

import id.selaras.kernel.JenisPemda;
import id.selaras.kernel.Tahap;
import id.selaras.referensi.Satuan;
import id.selaras.referensi.nomenklatur.IndeksNomenklatur;
import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.strategis.renstra.BarisRenstra;
import id.selaras.strategis.rpjmd.ProgramRpjmd;
import id.selaras.tahunan.renja.BahanRenja;
import id.selaras.tahunan.renja.BarisIndikator;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.StatusRenja;
import id.selaras.tahunan.rkpd.BarisRkpd;
import id.selaras.tahunan.rkpd.Jadwal;
import id.selaras.tahunan.rkpd.Plafon;
import id.selaras.tahunan.rkpd.RkpdRingkas;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small Renja of a dinas in a kota, 2022, in which nothing is wrong until a test says so: two
 * programs, each with a kegiatan and lines by {@link BarisUji}.
 */
final class KonteksUji {

    static final String SUB = "2.16.03.2.02.07";
    static final String SUB_LAIN = "2.16.03.2.02.09";
    static final String PENUNJANG = "2.16.01.2.06.02";

    final List<BarisSubKegiatan> baris = new ArrayList<>();
    final List<BarisIndikator> indikator = new ArrayList<>();
    final List<BahanRenja.Bab> bab = new ArrayList<>();
    final List<BahanRenja.Berkas> berkas = new ArrayList<>();
    final List<IndeksNomenklatur.Entri> daftar = new ArrayList<>();
    final Map<String, BigDecimal> lalu = new HashMap<>();
    final List<ProgramRpjmd> program = new ArrayList<>();
    final List<BarisRenstra> renstra = new ArrayList<>();
    final List<BarisRkpd> barisRkpd = new ArrayList<>();
    final List<Jadwal> jadwal = new ArrayList<>();
    final Set<Tahap> selesai = EnumSet.of(Tahap.RANCANGAN_AWAL, Tahap.RANCANGAN);
    final Map<String, Setelan.Butir> setelan = new HashMap<>();
    final List<BahanRenja.UsulanPd> usulan = new ArrayList<>();
    BahanRenja.IsiTabel tabel = new BahanRenja.IsiTabel(3, 0, 2, 1, 2, 1);
    List<String> bidang = List.of("2.16", "2.20");
    Tahap tahap = Tahap.RANCANGAN;
    StatusRenja status = StatusRenja.DISUSUN;
    Plafon plafon;
    Kerangka kerangka = Kerangka.KOSONG;
    boolean indikatorTetap;
    boolean rpjmdAda = true;
    boolean suratEdaran = true;
    boolean perkada;
    boolean dilewati;
    LocalDate hariIni = LocalDate.of(2021, 2, 25);
    String versi = "050-3708-2020";

    private KonteksUji() {
        entri(2, "2.16.03", "PROGRAM APLIKASI INFORMATIKA", null, null);
        entri(2, "2.16.03.2.02", "Pengelolaan e-government", null, null);
        entri(2, SUB, "Pengembangan Aplikasi", "Jumlah aplikasi", "Aplikasi");
        entri(2, SUB_LAIN, "Ekosistem Kota Cerdas", "Jumlah layanan", "Layanan");
        entri(2, "X.XX.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH", null, null);
        entri(2, "X.XX.01.2.06", "Administrasi Umum", null, null);
        entri(2, "X.XX.01.2.06.02", "Penyediaan Peralatan", "Jumlah paket", "Paket");
        entri(1, "2.16.03.1.02.07", "Pengembangan Aplikasi Provinsi", "Jumlah aplikasi", "Aplikasi");
    }

    /** With one line of program 2.16.03 and one of the penunjang, both complete. */
    static KonteksUji renja() {
        var uji = new KonteksUji();
        uji.baris.add(BarisUji.baris(SUB).buat());
        uji.baris.add(BarisUji.baris(PENUNJANG).buat());
        uji.indikator("2.16.03", "Indeks SPBE", "Indeks", "3.5");
        uji.indikator("2.16.03.2.02", "Jumlah sistem terintegrasi", "Aplikasi", "24");
        uji.indikator("2.16.01", "Nilai SAKIP", "Nilai", "80");
        uji.indikator("2.16.01.2.06", "Jumlah dokumen administrasi", "Dokumen", "12");
        uji.rpjmd("2.16.03", "100000000", "Indeks SPBE", "Indeks", "3.5");
        uji.rpjmd("X.XX.01", "100000000", "Nilai SAKIP", "Nilai", "80");
        uji.renstra(SUB, "SUB_KEGIATAN", "Jumlah aplikasi", "6", "100000000");
        uji.renstra("2.16.03.2.02", "KEGIATAN", "Jumlah sistem terintegrasi", "24", null);
        uji.renstra("X.XX.01.2.06.02", "SUB_KEGIATAN", "Jumlah paket", "6", "100000000");
        uji.renstra("X.XX.01.2.06", "KEGIATAN", "Jumlah dokumen administrasi", "12", null);
        return uji;
    }

    static KonteksUji kosong() {
        return new KonteksUji();
    }

    /** With exactly this line, and the rest of the plan in order around it. */
    static KonteksUji dengan(BarisUji satu) {
        var uji = renja();
        uji.baris.clear();
        uji.baris.add(satu.buat());
        return uji;
    }

    KonteksUji entri(int jenis, String kode, String nama, String indikator, String satuan) {
        return entri(jenis, kode, nama, indikator, satuan, false, null);
    }

    KonteksUji entri(
            int jenis, String kode, String nama, String indikator, String satuan, boolean dicabut, String pengganti) {
        daftar.removeIf(e -> e.jenisPemda() == jenis && e.nomenklatur().kode().equals(kode));
        daftar.add(new IndeksNomenklatur.Entri(
                jenis,
                new Nomenklatur(
                        kode, KodeNomenklatur.jenjang(kode), nama, null, indikator, satuan, dicabut, pengganti)));
        return this;
    }

    BarisIndikator indikator(String kode, String nama, String satuan, String target) {
        var nilai = target == null ? null : new BigDecimal(target);
        var baru = new BarisIndikator(
                indikator.size() + 1, "ind-" + (indikator.size() + 1), kode, 1, nama, satuan, nilai, nilai, 0);
        indikator.add(baru);
        return baru;
    }

    void rpjmd(String kode, String pagu, String nama, String satuan, String target) {
        program.add(new ProgramRpjmd(
                program.size() + 1,
                7,
                kode,
                "Program " + kode,
                1,
                new BigDecimal(pagu),
                List.of(new ProgramRpjmd.IndikatorProgram(
                        nama, satuan, "POSITIF", target == null ? null : new BigDecimal(target), null))));
    }

    void renstra(String kode, String jenjang, String nama, String target, String pagu) {
        renstra.add(new BarisRenstra(
                kode,
                jenjang,
                nama,
                "Aplikasi",
                new BigDecimal(target),
                pagu == null ? null : new BigDecimal(pagu),
                null));
    }

    void bab(String kunci, String html) {
        bab.add(new BahanRenja.Bab(kunci, "Judul " + kunci, html, false, false));
    }

    void berkas(String jenis, LocalDate tanggal) {
        berkas.add(new BahanRenja.Berkas(jenis, Tahap.PERSIAPAN, jenis, null, tanggal));
    }

    KonteksRenja konteks() {
        var ringkas = new RenjaRingkas(
                1,
                2022,
                7,
                "2.16.2.20.2.21.10.0000",
                "Dinas Komunikasi dan Informatika",
                "Diskominfo",
                "PMDN-86-2017",
                versi,
                tahap,
                status,
                Instant.EPOCH,
                0,
                null,
                null,
                baris.size(),
                BigDecimal.ZERO,
                null);
        var rkpd = new RkpdRingkas(
                1,
                2022,
                "Tema",
                "PMDN-86-2017",
                versi,
                tahap,
                perkada,
                suratEdaran ? "SE 1" : null,
                suratEdaran ? LocalDate.of(2021, 2, 15) : null,
                perkada ? "Perwal 30/2021" : null,
                perkada ? LocalDate.of(2021, 7, 1) : null);
        var satuan = new LinkedHashMap<String, Satuan>();
        satuan.put("aplikasi", new Satuan("Aplikasi", true, false));
        satuan.put("orang", new Satuan("Orang", true, false));
        satuan.put("dokumen", new Satuan("Dokumen", true, false));
        satuan.put("persen", new Satuan("Persen", false, true));
        satuan.put("indeks", new Satuan("Indeks", false, false));
        return KonteksRenja.susun(
                new BahanRenja(ringkas, baris, indikator, bab, berkas, tabel, lalu, selesai, usulan),
                new KonteksRenja.Pd(
                        7, "2.16.2.20.2.21.10.0000", "Dinas Komunikasi dan Informatika", "Diskominfo", bidang),
                JenisPemda.KOTA,
                new IndeksNomenklatur(versi, "Kepmendagri Nomor 050-3708 Tahun 2020", indikatorTetap, daftar),
                satuan,
                new KonteksRenja.Acuan(
                        rpjmdAda, program, Set.of(11L), renstra, rkpd, Set.of(21L), plafon, barisRkpd, dilewati),
                kerangka,
                new KonteksRenja.Waktu(hariIni, jadwal, selesai),
                new Setelan(setelan));
    }

    /** The findings of one rule. */
    List<Temuan> periksa(String kode) {
        return DaftarAturan.periksa(konteks()).stream()
                .filter(t -> t.kode().equals(kode))
                .toList();
    }
}
