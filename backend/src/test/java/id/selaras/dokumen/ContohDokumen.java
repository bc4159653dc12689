package id.selaras.dokumen;

import id.selaras.bab.IsiBab;
import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.IsiRenja;
import id.selaras.tahunan.renja.IsiRenja.Baris;
import id.selaras.tahunan.renja.IsiRenja.BarisEvaluasi;
import id.selaras.tahunan.renja.IsiRenja.BarisKinerja;
import id.selaras.tahunan.renja.IsiRenja.BarisReview;
import id.selaras.tahunan.renja.IsiRenja.BarisUsulan;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import id.selaras.tahunan.renja.IsiRenja.KepalaDokumen;
import id.selaras.verifikasi.IsiBeritaAcaraVerifikasi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invented content of any length for the documents. */
public final class ContohDokumen {

    public static final IdentitasDokumen IDENTITAS = new IdentitasDokumen(
            "000.7.2.4/117/35.73.304/2021",
            "Rancangan, versi 3",
            "https://selaras.malangkota.example/d/K7QM2XTR9ZBW",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            LocalDate.of(2021, 2, 25));

    private ContohDokumen() {}

    public static KepalaDokumen kepala(String kertas, boolean ditetapkan, boolean contoh) {
        return new KepalaDokumen(
                "35.73",
                "Kota Malang",
                "KOTA",
                "Wali Kota Malang",
                "Badan Perencanaan Pembangunan Daerah",
                "Malang",
                kertas,
                "Jalan Mayjen Sungkono, Malang",
                "2.16.2.20.2.21.10.0000",
                "Dinas Komunikasi dan Informatika",
                "Diskominfo",
                "Kepala Dinas",
                "",
                "",
                "",
                2022,
                "PMDN-86-2017",
                "050-3708-2020",
                ditetapkan ? Tahap.PENETAPAN : Tahap.RANCANGAN,
                ditetapkan,
                contoh);
    }

    /** A Renja with this many sub kegiatan; every other table has as many rows. */
    public static IsiRenja renja(int banyak) {
        return renja(banyak, kepala("A4", false, true));
    }

    public static IsiRenja renja(int banyak, KepalaDokumen kepala) {
        return renja(matriks(banyak), bab(), kepala, banyak);
    }

    /** As long as asked in T-C.33, with nothing in the other tables. */
    public static IsiRenja hanyaMatriks(int banyak) {
        return renja(matriks(banyak), bab(), kepala("A4", false, true), 0);
    }

    public static IsiRenja renja(List<Baris> matriks, List<IsiBab> bab, KepalaDokumen kepala, int banyak) {
        var total = jumlah(matriks.stream()
                .filter(b -> b.jenjang() == Jenjang.SUB_KEGIATAN)
                .map(Baris::pagu)
                .toList());
        var maju = jumlah(matriks.stream()
                .filter(b -> b.jenjang() == Jenjang.SUB_KEGIATAN)
                .map(Baris::paguN1)
                .toList());
        return new IsiRenja(
                kepala,
                "<p>Puji syukur ke hadirat Tuhan Yang Maha Esa, Rencana Kerja Dinas Komunikasi dan Informatika Kota Malang"
                        + " Tahun 2022 dapat disusun tepat waktu. Dokumen ini menjabarkan Renstra dan RKPD ke dalam"
                        + " program, kegiatan, dan sub kegiatan.</p><p>Semoga dokumen ini menjadi acuan bersama.</p>",
                bab,
                matriks,
                evaluasi(banyak),
                kinerja(banyak),
                review(banyak),
                usulan(banyak),
                total,
                maju,
                total,
                List.of());
    }

    public static List<Baris> matriks(int banyak) {
        var hasil = new ArrayList<Baris>();
        if (banyak == 0) {
            return hasil;
        }
        int sisa = banyak;
        int program = 0;
        var isi = new ArrayList<Baris>();
        while (sisa > 0) {
            program++;
            var dalamProgram = new ArrayList<Baris>();
            for (int kegiatan = 1; kegiatan <= 3 && sisa > 0; kegiatan++) {
                var dalamKegiatan = new ArrayList<Baris>();
                for (int sub = 1; sub <= 4 && sisa > 0; sub++, sisa--) {
                    int n = banyak - sisa + 1;
                    dalamKegiatan.add(baris(
                            Jenjang.SUB_KEGIATAN,
                            "2.16.%02d.2.%02d.%02d".formatted(program, kegiatan, sub),
                            "Pengelolaan Media Komunikasi Publik dan Layanan Informasi " + n,
                            "Jumlah dokumen pengelolaan media " + n,
                            "dokumen",
                            new BigDecimal(12 + n),
                            new BigDecimal(446_155_000L + 1_000L * n),
                            new BigDecimal(468_462_000L + 1_000L * n)));
                }
                dalamProgram.add(induk(
                        Jenjang.KEGIATAN,
                        "2.16.%02d.2.%02d".formatted(program, kegiatan),
                        "Pengelolaan Informasi dan Komunikasi Publik Pemerintah Daerah Kabupaten/Kota",
                        "Jumlah kanal informasi yang dikelola",
                        dalamKegiatan));
                dalamProgram.addAll(dalamKegiatan);
            }
            isi.add(induk(
                    Jenjang.PROGRAM,
                    "2.16.%02d".formatted(program),
                    "Program Informasi dan Komunikasi Publik",
                    "Persentase aduan masyarakat yang diselesaikan",
                    dalamProgram));
            isi.add(new Baris(
                    Jenjang.INDIKATOR,
                    null,
                    null,
                    null,
                    "Indeks keterbukaan informasi",
                    "indeks",
                    angka("95"),
                    angka("88"),
                    angka("90"),
                    angka("92,5"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    angka("93"),
                    null,
                    null,
                    null,
                    List.of()));
            isi.addAll(dalamProgram);
        }
        hasil.add(induk(
                Jenjang.URUSAN,
                "2",
                "Urusan Pemerintahan Wajib yang Tidak Berkaitan dengan Pelayanan Dasar",
                null,
                isi));
        hasil.add(induk(Jenjang.BIDANG_URUSAN, "2.16", "Bidang Urusan Komunikasi dan Informatika", null, isi));
        hasil.addAll(isi);
        return hasil;
    }

    public static Baris baris(
            Jenjang jenjang,
            String kode,
            String nama,
            String indikator,
            String satuan,
            BigDecimal target,
            BigDecimal pagu,
            BigDecimal paguN1) {
        return new Baris(
                jenjang,
                "s-" + kode,
                kode,
                nama,
                indikator,
                satuan,
                target.multiply(BigDecimal.valueOf(5)),
                target,
                target,
                target,
                pagu,
                "Kota Malang",
                "PAD; DBH CHT",
                "",
                "Layanan publik digital",
                "Masyarakat",
                "",
                target,
                paguN1,
                "Diskominfo",
                "TEKNOKRATIK",
                List.of());
    }

    private static Baris induk(Jenjang jenjang, String kode, String nama, String indikator, List<Baris> isi) {
        var sub = isi.stream().filter(b -> b.jenjang() == Jenjang.SUB_KEGIATAN).toList();
        boolean ada = indikator != null;
        return new Baris(
                jenjang,
                null,
                kode,
                nama,
                indikator,
                ada ? "persen" : null,
                ada ? angka("100") : null,
                ada ? angka("85,5") : null,
                ada ? angka("90") : null,
                ada ? angka("95") : null,
                jumlah(sub.stream().map(Baris::pagu).toList()),
                null,
                null,
                null,
                null,
                null,
                null,
                ada ? angka("96") : null,
                jumlah(sub.stream().map(Baris::paguN1).toList()),
                null,
                null,
                List.of());
    }

    private static List<BarisEvaluasi> evaluasi(int banyak) {
        var hasil = new ArrayList<BarisEvaluasi>();
        for (int i = 1; i <= banyak; i++) {
            hasil.add(new BarisEvaluasi(
                    i % 8 == 1 ? Jenjang.PROGRAM : Jenjang.SUB_KEGIATAN,
                    "2.16.02.2.01.%02d".formatted(i % 100),
                    "Evaluasi pelayanan informasi " + i,
                    "Jumlah laporan layanan informasi",
                    "laporan",
                    angka("60"),
                    angka("24"),
                    angka("12"),
                    angka("11,5"),
                    angka("12"),
                    "SUM",
                    "POSITIF",
                    i % 5 == 0 ? "Terlambat karena pandemi" : null));
        }
        return hasil;
    }

    private static List<BarisKinerja> kinerja(int banyak) {
        var hasil = new ArrayList<BarisKinerja>();
        for (int i = 1; i <= banyak; i++) {
            hasil.add(new BarisKinerja(
                    "Indeks SPBE domain " + i,
                    "indeks",
                    null,
                    i % 3 == 0 ? "IKK" : null,
                    angka("3,1"),
                    angka("3,3"),
                    angka("3,6"),
                    angka("3,8"),
                    angka("3,05"),
                    angka("3,28"),
                    angka("3,6"),
                    angka("3,8"),
                    null));
        }
        return hasil;
    }

    private static List<BarisReview> review(int banyak) {
        var hasil = new ArrayList<BarisReview>();
        for (int i = 1; i <= banyak; i++) {
            hasil.add(new BarisReview(
                    "2.16.02",
                    "Program Informasi dan Komunikasi Publik " + i,
                    "Kota Malang",
                    "Persentase aduan selesai",
                    "95 persen",
                    new BigDecimal(2_140_612_800L),
                    "Kota Malang",
                    "Persentase aduan selesai",
                    "95 persen",
                    new BigDecimal(2_250_000_000L),
                    "Tambahan layanan kelurahan"));
        }
        return hasil;
    }

    private static List<BarisUsulan> usulan(int banyak) {
        var hasil = new ArrayList<BarisUsulan>();
        for (int i = 1; i <= banyak; i++) {
            hasil.add(new BarisUsulan(
                    "Musrenbang Kecamatan Klojen",
                    "Pemasangan titik internet publik RW " + i,
                    "Kelurahan Samaan",
                    "Jumlah titik internet publik",
                    "1 titik",
                    "Ditampung"));
        }
        return hasil;
    }

    public static List<IsiBab> bab() {
        var narasi = "<p>Renja Perangkat Daerah adalah dokumen perencanaan Perangkat Daerah untuk periode satu tahun. "
                + "Penyusunannya berpedoman pada <b>Renstra</b> dan <i>RKPD</i>, serta memperhatikan hasil evaluasi tahun"
                + " lalu, usulan masyarakat, dan kebijakan nasional. Prosesnya dimulai dari persiapan, rancangan awal,"
                + " rancangan, forum Perangkat Daerah, rancangan akhir, sampai penetapan.</p>";
        return List.of(
                new IsiBab(
                        "1",
                        "I",
                        "Pendahuluan",
                        "",
                        List.of(
                                new IsiBab.SubBab("1.1", "1.1", "Latar Belakang", narasi.repeat(3), List.of()),
                                new IsiBab.SubBab(
                                        "1.2",
                                        "1.2",
                                        "Landasan Hukum",
                                        "<p>Dasar hukum penyusunan:</p><ol><li>Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan"
                                                + " Pembangunan Nasional;</li><li>Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"
                                                + " sebagaimana telah diubah beberapa kali:<ol><li>terakhir dengan Undang-Undang Nomor 9 Tahun"
                                                + " 2015;</li><li>butir kedua;<ul><li>rincian pertama</li><li>rincian kedua</li></ul></li></ol></li>"
                                                + "<li>Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017.</li></ol>",
                                        List.of()),
                                new IsiBab.SubBab("1.3", "1.3", "Maksud dan Tujuan", narasi, List.of()),
                                new IsiBab.SubBab(
                                        "1.4",
                                        "1.4",
                                        "Sistematika Penulisan",
                                        "<table><thead><tr><th>No</th><th>Bab</th><th>Isi</th></tr></thead><tbody><tr><td>1</td><td>Pendahuluan</td>"
                                                + "<td>Latar belakang, landasan hukum, maksud dan tujuan, sistematika</td></tr><tr><td>2</td><td>Hasil"
                                                + " Evaluasi</td><td>Pelaksanaan Renja tahun lalu dan capaian Renstra &lt;PD&gt; &amp; analisis</td></tr>"
                                                + "</tbody></table>" + narasi,
                                        List.of()))),
                new IsiBab(
                        "2",
                        "II",
                        "Hasil Evaluasi Renja Perangkat Daerah Tahun Lalu",
                        "",
                        List.of(
                                new IsiBab.SubBab(
                                        "2.1",
                                        "2.1",
                                        "Evaluasi Pelaksanaan Renja Perangkat Daerah Tahun Lalu dan Capaian Renstra Perangkat Daerah",
                                        narasi,
                                        List.of("T-C.29")),
                                new IsiBab.SubBab(
                                        "2.2",
                                        "2.2",
                                        "Analisis Kinerja Pelayanan Perangkat Daerah",
                                        narasi,
                                        List.of("T-C.30")),
                                new IsiBab.SubBab(
                                        "2.3",
                                        "2.3",
                                        "Isu-isu Penting Penyelenggaraan Tugas dan Fungsi Perangkat Daerah",
                                        narasi + "<h3>Permasalahan dan hambatan</h3>" + narasi.repeat(2),
                                        List.of()),
                                new IsiBab.SubBab(
                                        "2.4", "2.4", "Review terhadap Rancangan Awal RKPD", narasi, List.of("T-C.31")),
                                new IsiBab.SubBab(
                                        "2.5",
                                        "2.5",
                                        "Penelaahan Usulan Program dan Kegiatan Masyarakat",
                                        narasi,
                                        List.of("T-C.32")))),
                new IsiBab(
                        "3",
                        "III",
                        "Tujuan dan Sasaran Perangkat Daerah",
                        "",
                        List.of(
                                new IsiBab.SubBab(
                                        "3.1", "3.1", "Telaahan terhadap Kebijakan Nasional", narasi, List.of()),
                                new IsiBab.SubBab(
                                        "3.2", "3.2", "Tujuan dan Sasaran Renja Perangkat Daerah", narasi, List.of()),
                                new IsiBab.SubBab("3.3", "3.3", "Program dan Kegiatan", narasi, List.of("T-C.33")))),
                new IsiBab("4", "IV", "Rencana Kerja dan Pendanaan Perangkat Daerah", narasi, List.of()),
                new IsiBab(
                        "5",
                        "V",
                        "Penutup",
                        "",
                        List.of(
                                new IsiBab.SubBab("5.1", "5.1", "Catatan Penting", narasi, List.of()),
                                new IsiBab.SubBab("5.2", "5.2", "Kaidah-kaidah Pelaksanaan", narasi, List.of()),
                                new IsiBab.SubBab("5.3", "5.3", "Rencana Tindak Lanjut", narasi, List.of()))));
    }

    public static IsiBeritaAcaraVerifikasi beritaAcara(int banyak, boolean sesuai) {
        return beritaAcara(banyak, sesuai, "Dinas Komunikasi dan Informatika");
    }

    static IsiBeritaAcaraVerifikasi beritaAcara(int banyak, boolean sesuai, String namaPd) {
        var kelengkapan = new ArrayList<IsiBeritaAcaraVerifikasi.Butir>();
        var temuan = new ArrayList<IsiBeritaAcaraVerifikasi.ButirTemuan>();
        var catatan = new ArrayList<IsiBeritaAcaraVerifikasi.ButirCatatan>();
        for (int i = 1; i <= banyak; i++) {
            kelengkapan.add(new IsiBeritaAcaraVerifikasi.Butir(
                    i <= (banyak + 1) / 2 ? "Kelengkapan dokumen" : "Sistematika",
                    "Berita acara forum Perangkat Daerah " + i,
                    i % 4 != 0,
                    i % 4 == 0 ? "Lampirkan" : null));
            temuan.add(new IsiBeritaAcaraVerifikasi.ButirTemuan(
                    "LKP-07",
                    "Berat",
                    "2.16.03.2.02.07",
                    "Sumber dana 1.371.800.000 tidak sama dengan pagu 1.471.800.000 (" + i + ").",
                    "Sudah diperbaiki",
                    "Diterima"));
            catatan.add(new IsiBeritaAcaraVerifikasi.ButirCatatan(
                    "Bab II, 2." + i, "Lengkapi analisis faktor penyebab.", "Telah dilengkapi.", "Selesai"));
        }
        return new IsiBeritaAcaraVerifikasi(
                "Kota Malang",
                "Badan Perencanaan Pembangunan Daerah",
                namaPd,
                "Wali Kota Malang",
                "Malang",
                "A4",
                2022,
                Tahap.RANCANGAN,
                1,
                LocalDate.of(2021, 3, 5),
                sesuai,
                sesuai ? "" : "Analisis kinerja belum memuat faktor penyebab.",
                sesuai ? null : LocalDate.of(2021, 3, 12),
                new BigDecimal(12_418_915_300L),
                new BigDecimal(12_500_000_000L),
                "Kepala Bidang Perencanaan Ekonomi",
                "Sekretaris Dinas",
                kelengkapan,
                temuan,
                catatan,
                true);
    }

    private static BigDecimal angka(String teks) {
        return new BigDecimal(teks.replace(',', '.'));
    }

    private static BigDecimal jumlah(List<BigDecimal> nilai) {
        return nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
