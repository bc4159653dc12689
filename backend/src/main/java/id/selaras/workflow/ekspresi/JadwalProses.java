package id.selaras.workflow.ekspresi;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.referensi.kalender.KalenderService;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.RencanaService;
import id.selaras.tahunan.rkpd.Jadwal;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.RkpdRingkas;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.workflow.KunciProses;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Dates for the models: {@code ${jadwal.batas(execution,'RKPD_MUSRENBANG')}}. The key of a stage that a
 * called model passes three times is completed with its variable {@code tahap}; {@code FORUM} is the stage of
 * the forum that the process holds.
 */
@Component("jadwal")
public class JadwalProses {

    private final JadwalService jadwal;
    private final RkpdService rkpd;
    private final RencanaService rencana;
    private final PemdaService pemda;
    private final KalenderService kalender;
    private final Clock jam;

    JadwalProses(
            JadwalService jadwal,
            RkpdService rkpd,
            RencanaService rencana,
            PemdaService pemda,
            KalenderService kalender,
            Clock jam) {
        this.jadwal = jadwal;
        this.rkpd = rkpd;
        this.rencana = rencana;
        this.pemda = pemda;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** Last second of the last day of a stage. */
    public Date batas(DelegateExecution execution, String tahapan) {
        return Date.from(tenggat(execution, tahapan).batas());
    }

    /** When the holder is reminded. */
    public Date pengingat(DelegateExecution execution, String tahapan) {
        return Date.from(tenggat(execution, tahapan).pengingat());
    }

    /** When the office above is told. */
    public Date eskalasi(DelegateExecution execution, String tahapan) {
        return Date.from(tenggat(execution, tahapan).eskalasi());
    }

    /** @throws PelanggaranAturan JDW-01 when the schedule of that year does not know the stage */
    Tenggat tenggat(DelegateExecution execution, String tahapan) {
        var kunci = KunciProses.dari(execution);
        var tahap = execution.getVariable("tahap");
        return PemdaAktif.dengan(kunci.pemda(), () -> {
            var baris = baris(
                    kunci, VariabelAcara.tahapan(execution, kunci, tahapan), tahap == null ? null : tahap.toString());
            return Tenggat.pada(baris.tahapan(), tanggal(kunci, baris), zona(kunci.pemda()), jam.instant());
        });
    }

    /** The zone in which a Pemda counts its days. */
    public ZoneId zona(String kodePemda) {
        return SekaliPerTransaksi.ambil(
                "zona " + kodePemda, () -> pemda.ambil(kodePemda).zona());
    }

    private Jadwal baris(KunciProses kunci, String tahapan, String tahap) {
        var semua = SekaliPerTransaksi.ambil(
                "jadwal " + kunci.induk(),
                () -> jadwal.daftar(kunci.tahun()).stream()
                        .collect(Collectors.toMap(Jadwal::tahapan, Function.identity())));
        return cari(semua, tahapan, tahap);
    }

    private static Jadwal cari(Map<String, Jadwal> semua, String tahapan, String tahap) {
        var khusus = semua.get(tahapan + "_" + tahap);
        var umum = khusus == null ? semua.get(tahapan) : khusus;
        if (umum == null) {
            throw new PelanggaranAturan("JDW-01", tahapan, tahap == null ? "" : tahap);
        }
        return umum;
    }

    private LocalDate tanggal(KunciProses kunci, Jadwal baris) {
        if (baris.batas() != null) {
            return baris.batas();
        }
        var hariIni = LocalDate.ofInstant(jam.instant(), zona(kunci.pemda()));
        var mulai = switch (baris.acuan()) {
            case "PERKADA_RKPD" -> rkpd.cari(kunci.tahun()).map(RkpdRingkas::tanggalPerkada);
            case "PERDA_RPJMD" -> rencana.tanggalPenetapan(JenisRencana.RPJMD, kunci.tahun());
            default -> Optional.<LocalDate>empty();
        };
        var awal = mulai.orElse(hariIni);
        return baris.hariKerja()
                ? SekaliPerTransaksi.ambil("kalender " + kunci.pemda(), kalender::kalender)
                        .sesudah(awal, baris.hari())
                : awal.plusDays(baris.hari());
    }
}
