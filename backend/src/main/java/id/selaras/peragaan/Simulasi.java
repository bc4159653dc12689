package id.selaras.peragaan;

import id.selaras.akses.Pelaku;
import id.selaras.kernel.PemdaAktif;
import id.selaras.tahunan.berkas.AcuanBerkas;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.StatusRenja;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.workflow.PenggerakProses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole cycle without a screen: every process and every task by scripted actors on the real engine
 * with a moving clock, every document into a folder, and a summary of what happened. Ends with another
 * code than zero, and the reason, when anything did not end as it should.
 */
@Component
@Order(2)
@ConditionalOnProperty("selaras.simulasi")
class Simulasi implements ApplicationRunner, ExitCodeGenerator {

    private static final int TUGAS_PER_RENJA = 19;
    private static final int TUGAS_RKPD = 22;
    private static final int TUGAS_PER_FORUM = 3;

    private final PilihanSimulasi pilihan;
    private final Kemajuan kemajuan;
    private final PemuatPeragaan pemuat;
    private final TahunSimulasi tahun;
    private final Pemeran pemeran;
    private final Panggung panggung;
    private final PenggerakProses penggerak;
    private final PenerbitSimulasi penerbit;
    private final PenerbitNaskahSimulasi penerbitNaskah;
    private final RenjaService renja;
    private final RkpdService rkpd;
    private final JdbcClient jdbc;
    private final Map<String, Long> waktu = new LinkedHashMap<>();
    private final List<String> kegagalan = new ArrayList<>();
    private final PenerbitSimulasi.Hasil dokumen = new PenerbitSimulasi.Hasil();

    Simulasi(
            PilihanSimulasi pilihan,
            Kemajuan kemajuan,
            PemuatPeragaan pemuat,
            TahunSimulasi tahun,
            Pemeran pemeran,
            Panggung panggung,
            PenggerakProses penggerak,
            PenerbitSimulasi penerbit,
            PenerbitNaskahSimulasi penerbitNaskah,
            RenjaService renja,
            RkpdService rkpd,
            JdbcClient jdbc) {
        this.pilihan = pilihan;
        this.kemajuan = kemajuan;
        this.pemuat = pemuat;
        this.tahun = tahun;
        this.pemeran = pemeran;
        this.panggung = panggung;
        this.penggerak = penggerak;
        this.penerbit = penerbit;
        this.penerbitNaskah = penerbitNaskah;
        this.renja = renja;
        this.rkpd = rkpd;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (pilihan.tahun() != PemuatPeragaan.TAHUN) {
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
        var acuan = ukur("menyiapkan", () -> pemuat.siapkan(berkas, pilihan.pd()));
        Map<Long, String> kunciPd =
                pemuat.pd(berkas).entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        int jumlahPd = renja.daftar(pilihan.tahun()).size();
        try {
            ukur("siklus", () -> {
                int perkiraan =
                        jumlahPd * TUGAS_PER_RENJA + TUGAS_RKPD + TUGAS_PER_FORUM * hitung("wilayah where pemda = ?");
                tahun.mainkan(berkas, acuan, kunciPd, ke -> kemajuan.tulis("tugas", ke, perkiraan));
                return null;
            });
        } catch (RuntimeException macet) {
            kegagalan.add(macet.getMessage() == null ? macet.toString() : macet.getMessage());
        }
        var daftar = renja.daftar(pilihan.tahun());
        daftar.stream()
                .filter(r -> r.status() != StatusRenja.DITETAPKAN)
                .forEach(r -> kegagalan.add("Renja " + r.namaPd() + " berakhir pada "
                        + r.tahap().label() + ", " + r.status().label()));
        int berjalan = penggerak.masihBerjalan();
        if (berjalan > 0) {
            kegagalan.add(berjalan + " proses belum berakhir");
        }
        if (kegagalan.isEmpty()) {
            ukur("dokumen", () -> panggung.sebagai(panggung.pelaku("admin"), () -> terbitkanSemua(daftar)));
            kegagalan.addAll(dokumen.masalah());
        }
        tulisRingkasan(daftar);
        kemajuan.kalimat(daftar.size() + " Renja, " + jumlahDokumen() + " dokumen di " + pilihan.keluaran());
    }

    private Void terbitkanSemua(List<RenjaRingkas> daftar) {
        int ke = 0;
        for (var r : daftar) {
            penerbit.terbitkan(r, pilihan.keluaran(), dokumen);
            kemajuan.tulis("dokumen", ++ke, daftar.size());
        }
        var acuan = AcuanBerkas.rkpd(rkpd.ambil(pilihan.tahun()).id());
        penerbit.tulisBerkas(acuan, pilihan.keluaran().resolve("rkpd"), dokumen);
        var folder = pilihan.keluaran().resolve("rkpd");
        penerbitNaskah.rkpd(pilihan.tahun(), PemuatPeragaan.PEMDA, folder, dokumen);
        panggung.sebagai(Pelaku.sistem(PemuatPeragaan.PEMDA), () -> {
            penerbitNaskah.semuaNaskah(
                    pilihan.tahun(), PemuatPeragaan.PEMDA, pilihan.keluaran().resolve("naskah"), dokumen);
            return null;
        });
        return null;
    }

    private int jumlahDokumen() {
        return dokumen.ditulis().values().stream().mapToInt(Integer::intValue).sum();
    }

    private void tulisRingkasan(List<RenjaRingkas> daftar) {
        var ringkasan = new LinkedHashMap<String, Object>();
        ringkasan.put("tahun", pilihan.tahun());
        ringkasan.put("renja", daftar.size());
        ringkasan.put(
                "ditetapkan",
                daftar.stream()
                        .filter(r -> r.status() == StatusRenja.DITETAPKAN)
                        .count());
        ringkasan.put("totalPagu", daftar.stream().map(RenjaRingkas::total).reduce(BigDecimal.ZERO, BigDecimal::add));
        ringkasan.put("jumlahDokumen", jumlahDokumen());
        ringkasan.put("dokumen", dokumen.ditulis());
        ringkasan.put("proses", penggerak.hitungProses());
        ringkasan.put("tugas", pemeran.hitungan());
        ringkasan.put("dikembalikan", hitung("verifikasi_putaran where keputusan = 'DIKEMBALIKAN' and pemda = ?"));
        ringkasan.put("pesan", hitung("pesan_proses where pemda = ?"));
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

    private int hitung(String dari) {
        return jdbc.sql("select count(*) from " + dari)
                .param(PemuatPeragaan.PEMDA)
                .query(Integer.class)
                .single();
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
