package id.selaras.peragaan;

import id.selaras.dokumen.BagianRenja;
import id.selaras.dokumen.Format;
import id.selaras.dokumen.IdentitasDokumen;
import id.selaras.dokumen.PencetakRenja;
import id.selaras.kernel.PemdaAktif;
import id.selaras.tahunan.renja.IsiRenja;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.StatusRenja;
import id.selaras.tahunan.renja.VersiRenjaService;
import id.selaras.workflow.PenggerakProses;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final int TUGAS_PER_RENJA = 17;
    private static final int TUGAS_RKPD = 14;
    private static final int PUTARAN_TERBANYAK = 5_000;

    private final PemuatPeragaan pemuat;
    private final Pemeran pemeran;
    private final Panggung panggung;
    private final PenggerakProses penggerak;
    private final RenjaService renja;
    private final VersiRenjaService versi;
    private final PencetakRenja pencetak;
    private final JdbcClient jdbc;
    private final PrintStream layar = System.err;
    private final Map<String, Long> waktu = new LinkedHashMap<>();
    private final List<String> kegagalan = new ArrayList<>();
    private int dokumen;

    Simulasi(
            PemuatPeragaan pemuat,
            Pemeran pemeran,
            Panggung panggung,
            PenggerakProses penggerak,
            RenjaService renja,
            VersiRenjaService versi,
            PencetakRenja pencetak,
            JdbcClient jdbc) {
        this.pemuat = pemuat;
        this.pemeran = pemeran;
        this.panggung = panggung;
        this.penggerak = penggerak;
        this.renja = renja;
        this.versi = versi;
        this.pencetak = pencetak;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments args) {
        try {
            var pilihan = PilihanSimulasi.baca(args);
            PemdaAktif.dengan(PemuatPeragaan.PEMDA, () -> jalankan(pilihan));
        } catch (RuntimeException galat) {
            kegagalan.add(galat.getMessage());
        }
        kegagalan.forEach(k -> layar.println("simulasi: " + k));
    }

    @Override
    public int getExitCode() {
        return kegagalan.isEmpty() ? 0 : 1;
    }

    private void jalankan(PilihanSimulasi pilihan) {
        var berkas = new Berkas(PemuatPeragaan.PEMDA);
        var acuan = ukur("menyiapkan", () -> pemuat.siapkan(berkas, pilihan.pd()));
        Map<Long, String> kunciPd =
                pemuat.pd(berkas).entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        int jumlahPd = renja.daftar(pilihan.tahun()).size();
        ukur("siklus", () -> {
            mainkan(berkas, acuan, kunciPd, jumlahPd * TUGAS_PER_RENJA + TUGAS_RKPD);
            return null;
        });
        var daftar = renja.daftar(pilihan.tahun());
        daftar.stream()
                .filter(r -> r.status() != StatusRenja.DITETAPKAN)
                .forEach(r -> kegagalan.add("Renja " + r.namaPd() + " berakhir pada "
                        + r.tahap().label() + ", " + r.status().label()));
        int berjalan = penggerak.masihBerjalan();
        if (berjalan > 0) {
            kegagalan.add(berjalan + " proses belum berakhir");
        }
        ukur("dokumen", () -> {
            cetakSemua(daftar, pilihan.keluaran());
            return null;
        });
        tulisRingkasan(pilihan, daftar);
        layar.println();
        layar.println("simulasi: " + daftar.size() + " Renja, " + dokumen + " dokumen di " + pilihan.keluaran());
    }

    /** Day by day: everybody does what lies on the desk, then the clock moves to the next day that matters. */
    private void mainkan(Berkas berkas, PemuatRenja.Acuan acuan, Map<Long, String> kunciPd, int perkiraan) {
        int selesai = 0;
        for (int putaran = 0; putaran < PUTARAN_TERBANYAK; putaran++) {
            var terbuka = panggung.terbuka();
            for (var tugas : terbuka) {
                if (panggung.masihTerbuka(tugas.id())) {
                    pemeran.kerjakan(berkas, acuan, kunciPd, tugas);
                    kemajuan(++selesai, perkiraan, "tugas");
                }
            }
            if (panggung.terbuka().isEmpty()) {
                var berikut = penggerak.jatuhTempoBerikut();
                if (berikut.isEmpty() || penggerak.masihBerjalan() == 0) {
                    return;
                }
                panggung.jamMenjadi(berikut.get());
            } else {
                panggung.jamMenjadi(panggung.kini().plus(Duration.ofDays(1)));
            }
        }
        throw new IllegalStateException("siklus tidak berakhir setelah " + PUTARAN_TERBANYAK + " hari kerja");
    }

    private void cetakSemua(List<RenjaRingkas> daftar, Path keluaran) {
        int ke = 0;
        for (var r : daftar) {
            var terakhir = versi.daftar(r.id()).get(0);
            var isi = versi.isi(terakhir.id());
            if (isi.total().compareTo(r.total()) != 0) {
                kegagalan.add("Total dokumen " + r.namaPd() + " " + isi.total() + " berbeda dari data " + r.total());
            }
            cetak(isi, terakhir.sha256(), terakhir.nomor(), r, keluaran);
            kemajuan(++ke, daftar.size(), "dokumen");
        }
    }

    private void cetak(IsiRenja isi, String hash, int nomorVersi, RenjaRingkas r, Path keluaran) {
        var identitas = new IdentitasDokumen(
                r.nomorPenetapan(),
                "Versi " + nomorVersi,
                "",
                hash,
                r.tanggalPenetapan() == null ? LocalDate.EPOCH : r.tanggalPenetapan());
        var folder = keluaran.resolve(r.singkatanPd().replaceAll("[^A-Za-z0-9]+", "-"));
        try {
            Files.createDirectories(folder);
            for (var format : Format.values()) {
                Files.write(
                        folder.resolve(pencetak.namaBerkas(isi, BagianRenja.SELURUHNYA, format)),
                        pencetak.cetak(isi, identitas, BagianRenja.SELURUHNYA, format));
                dokumen++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("dokumen tidak dapat ditulis ke " + folder + ": " + e.getMessage(), e);
        }
    }

    private void tulisRingkasan(PilihanSimulasi pilihan, List<RenjaRingkas> daftar) {
        var ringkasan = new LinkedHashMap<String, Object>();
        ringkasan.put("tahun", pilihan.tahun());
        ringkasan.put("renja", daftar.size());
        ringkasan.put(
                "ditetapkan",
                daftar.stream()
                        .filter(r -> r.status() == StatusRenja.DITETAPKAN)
                        .count());
        ringkasan.put("totalPagu", daftar.stream().map(RenjaRingkas::total).reduce((a, b) -> a.add(b)));
        ringkasan.put("dokumen", dokumen);
        ringkasan.put("proses", penggerak.hitungProses());
        ringkasan.put("tugas", pemeran.hitungan());
        ringkasan.put(
                "pesan",
                jdbc.sql("select count(*) from pesan_proses where pemda = ?")
                        .param(PemuatPeragaan.PEMDA)
                        .query(Integer.class)
                        .single());
        ringkasan.put("milidetik", waktu);
        ringkasan.put("kegagalan", kegagalan);
        try {
            Files.createDirectories(pilihan.keluaran());
            Files.writeString(
                    pilihan.keluaran().resolve("ringkasan.json"),
                    JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(ringkasan));
        } catch (IOException e) {
            throw new UncheckedIOException("ringkasan.json tidak dapat ditulis: " + e.getMessage(), e);
        }
    }

    private <T> T ukur(String bagian, java.util.function.Supplier<T> kerja) {
        long mulai = System.nanoTime();
        try {
            return kerja.get();
        } finally {
            waktu.put(bagian, (System.nanoTime() - mulai) / 1_000_000);
        }
    }

    private void kemajuan(int ke, int dari, String apa) {
        int persen = Math.min(100, 100 * ke / Math.max(1, dari));
        layar.print("\r[" + "#".repeat(persen / 4) + ".".repeat(25 - persen / 4) + "] " + persen + " % " + ke + " "
                + apa + "   ");
    }
}
