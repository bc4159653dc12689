package id.selaras.peragaan;

import id.selaras.kernel.PemdaAktif;
import id.selaras.strategis.rencana.AwalRencana;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.PerjalananRencanaService;
import id.selaras.strategis.rencana.Rencana;
import id.selaras.strategis.rencana.RencanaService;
import id.selaras.strategis.rencana.StatusRencana;
import id.selaras.workflow.PenggerakProses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The five-year plans without a screen: an RPJMD from the day the head is sworn in to its Perda, and with it the
 * Renstra of every PD, each table of each plan printed and held against the data.
 */
@Component
@Order(3)
@ConditionalOnProperty("selaras.simulasi")
class SimulasiLimaTahun implements ApplicationRunner, ExitCodeGenerator {

    static final int TAHUN = 2018;

    private static final LocalDate PELANTIKAN = LocalDate.of(2018, 9, 24);
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int TUGAS_PER_RENSTRA = 16;
    private static final int TUGAS_RPJMD = 26;

    private final PilihanSimulasi pilihan;
    private final Kemajuan kemajuan;
    private final PemuatPeragaan pemuat;
    private final PemainRencana pemain;
    private final TahunSimulasi tahun;
    private final Pemeran pemeran;
    private final Panggung panggung;
    private final PenggerakProses penggerak;
    private final PenerbitRencana penerbit;
    private final RencanaService rencana;
    private final PerjalananRencanaService perjalanan;
    private final Map<String, Long> waktu = new LinkedHashMap<>();
    private final List<String> kegagalan = new ArrayList<>();

    SimulasiLimaTahun(
            PilihanSimulasi pilihan,
            Kemajuan kemajuan,
            PemuatPeragaan pemuat,
            PemainRencana pemain,
            TahunSimulasi tahun,
            Pemeran pemeran,
            Panggung panggung,
            PenggerakProses penggerak,
            PenerbitRencana penerbit,
            RencanaService rencana,
            PerjalananRencanaService perjalanan) {
        this.pilihan = pilihan;
        this.kemajuan = kemajuan;
        this.pemuat = pemuat;
        this.pemain = pemain;
        this.tahun = tahun;
        this.pemeran = pemeran;
        this.panggung = panggung;
        this.penggerak = penggerak;
        this.penerbit = penerbit;
        this.rencana = rencana;
        this.perjalanan = perjalanan;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (pilihan.tahun() != TAHUN) {
            return;
        }
        try {
            PemdaAktif.dengan(PemuatPeragaan.PEMDA, this::jalankan);
        } catch (RuntimeException galat) {
            kegagalan.add(galat.getMessage() == null ? galat.toString() : galat.getMessage());
        }
        kegagalan.forEach(kemajuan::kalimat);
    }

    @Override
    public int getExitCode() {
        return kegagalan.isEmpty() ? 0 : 1;
    }

    private void jalankan() {
        var berkas = new Berkas(PemuatPeragaan.PEMDA);
        panggung.jamMenjadi(PELANTIKAN.atTime(9, 0).atZone(WIB).toInstant());
        ukur("menyiapkan", () -> pemuat.siapkanLimaTahun(berkas, pilihan.pd(), PELANTIKAN));
        Map<Long, String> kunciPd =
                pemuat.pd(berkas).entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        ukur("proses", () -> {
            mulai(berkas);
            int perkiraan = TUGAS_RPJMD + TUGAS_PER_RENSTRA * (pilihan.pd() == 0 ? kunciPd.size() : pilihan.pd());
            tahun.mainkan(berkas, null, kunciPd, ke -> kemajuan.tulis("tugas", ke, perkiraan));
            return null;
        });
        var semua = new ArrayList<Rencana>(rencana.daftar(JenisRencana.RPJMD));
        semua.addAll(rencana.daftar(JenisRencana.RENSTRA));
        semua.stream()
                .filter(r -> r.status() != StatusRencana.DITETAPKAN)
                .forEach(r -> kegagalan.add(r.jenis().label() + " " + r.judul() + " berakhir pada "
                        + r.tahap().label(r.jenis()) + ", " + r.status().label()));
        int berjalan = penggerak.masihBerjalan();
        if (berjalan > 0) {
            kegagalan.add(berjalan + " proses belum berakhir");
        }
        var hasil = new PenerbitRencana.Hasil();
        if (kegagalan.isEmpty()) {
            ukur("dokumen", () -> panggung.sebagai(panggung.pelaku("admin"), () -> terbitkan(semua, hasil)));
            kegagalan.addAll(hasil.masalah());
        }
        tulisRingkasan(semua, hasil);
        kemajuan.kalimat("RPJMD dan " + (semua.size() - 1) + " Renstra, " + hasil.jumlah() + " dokumen di "
                + pilihan.keluaran());
    }

    private void mulai(Berkas berkas) {
        var isi = berkas.yaml("rpjmd-2018-2023.yaml");
        long id = panggung.sebagai(panggung.pelaku("kabid.bappeda"), () -> {
            long baru = rencana.buka(new AwalRencana(
                    JenisRencana.RPJMD,
                    null,
                    null,
                    (String) isi.get("judul"),
                    (String) isi.get("visi"),
                    "050-3708-2020",
                    PemuatStrategis.AWAL - 1,
                    (int) isi.get("tahunAwal"),
                    PemuatStrategis.AWAL,
                    PemuatStrategis.AKHIR));
            pemain.isiRpjmd(berkas, pemuat.pd(berkas), baru);
            return baru;
        });
        panggung.sebagai(panggung.pelaku("kabid.bappeda"), () -> {
            perjalanan.mulai(id, PELANTIKAN);
            return null;
        });
        panggung.tenang();
    }

    private Void terbitkan(List<Rencana> semua, PenerbitRencana.Hasil hasil) {
        int ke = 0;
        for (var r : semua) {
            penerbit.terbitkan(r, pilihan.keluaran(), hasil);
            kemajuan.tulis("dokumen", ++ke, semua.size());
        }
        return null;
    }

    private void tulisRingkasan(List<Rencana> semua, PenerbitRencana.Hasil hasil) {
        var ringkasan = new LinkedHashMap<String, Object>();
        ringkasan.put("tahun", TAHUN);
        ringkasan.put("renstra", semua.size() - 1);
        ringkasan.put(
                "ditetapkan",
                semua.stream()
                        .filter(r -> r.status() == StatusRencana.DITETAPKAN)
                        .count());
        ringkasan.put(
                "tanggalPerda",
                semua.isEmpty() ? null : String.valueOf(semua.get(0).tanggalPenetapan()));
        ringkasan.put("jumlahDokumen", hasil.jumlah());
        ringkasan.put("totalPagu", hasil.total());
        ringkasan.put("proses", penggerak.hitungProses());
        ringkasan.put("tugas", pemeran.hitungan());
        ringkasan.put("milidetik", waktu);
        ringkasan.put("kegagalan", kegagalan);
        var jalur = pilihan.keluaran().resolve("ringkasan.json");
        try {
            Files.writeString(
                    jalur,
                    JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(ringkasan));
        } catch (IOException e) {
            throw new UncheckedIOException(jalur + " tidak dapat ditulis: " + e.getMessage(), e);
        }
    }

    private <T> T ukur(String bagian, Supplier<T> kerja) {
        long mulai = System.nanoTime();
        try {
            return kerja.get();
        } finally {
            waktu.put(bagian, (System.nanoTime() - mulai) / 1_000_000);
        }
    }
}
