package id.selaras.tahunan.renja;

import id.selaras.kernel.Tahap;
import id.selaras.kernel.WaktuTulis;
import id.selaras.tahunan.rkpd.Jadwal;
import id.selaras.tahunan.rkpd.JadwalService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a Renja stands in its year, stage by stage, and until when. */
@Service
@Transactional(readOnly = true)
public class TahapanRenja {

    /** Key in the schedule of the drafting of each stage. */
    static final Map<Tahap, String> JADWAL = Map.of(
            Tahap.PERSIAPAN, "RENJA_PERSIAPAN",
            Tahap.RANCANGAN_AWAL, "RENJA_PENYUSUNAN_RANCANGAN_AWAL",
            Tahap.RANCANGAN, "RENJA_PENYUSUNAN_RANCANGAN",
            Tahap.RANCANGAN_AKHIR, "RENJA_PENYUSUNAN_RANCANGAN_AKHIR",
            Tahap.PENETAPAN, "RENJA_PENETAPAN");

    private final JadwalService jadwal;
    private final VersiRenjaService versi;
    private final Clock jam;

    TahapanRenja(JadwalService jadwal, VersiRenjaService versi, Clock jam) {
        this.jadwal = jadwal;
        this.versi = versi;
        this.jam = jam;
    }

    /** State of a step. */
    public enum Keadaan {
        LEWAT,
        KINI,
        TELAT,
        NANTI
    }

    /** A stage with a few words on where it stands. */
    public record Langkah(String label, String keterangan, Keadaan keadaan) {}

    public List<Langkah> langkah(RenjaRingkas renja) {
        var batas =
                jadwal.daftar(renja.tahun()).stream().collect(Collectors.toMap(Jadwal::tahapan, j -> j, (a, b) -> a));
        var selesai = new EnumMap<Tahap, Instant>(Tahap.class);
        versi.daftar(renja.id()).stream()
                .filter(VersiRenja::resmi)
                .forEach(v -> selesai.merge(v.tahap(), v.waktu(), (a, b) -> a.isAfter(b) ? a : b));
        var hasil = new ArrayList<Langkah>();
        for (var tahap : Tahap.values()) {
            hasil.add(langkah(renja, tahap, batas(batas, tahap), selesai.get(tahap)));
        }
        return hasil;
    }

    private Langkah langkah(RenjaRingkas renja, Tahap tahap, Optional<Jadwal> jadwalnya, Instant selesai) {
        var batas = jadwalnya.map(Jadwal::batas).orElse(null);
        if (renja.status() == StatusRenja.DITETAPKAN) {
            return new Langkah(
                    tahap.label(),
                    tahap == Tahap.PENETAPAN && renja.tanggalPenetapan() != null
                            ? "ditetapkan " + pendek(renja.tanggalPenetapan())
                            : sudah(selesai),
                    Keadaan.LEWAT);
        }
        if (tahap.sebelum(renja.tahap())) {
            return new Langkah(tahap.label(), sudah(selesai), Keadaan.LEWAT);
        }
        if (tahap == renja.tahap()) {
            return kini(renja, tahap, batas);
        }
        return new Langkah(tahap.label(), batas == null ? nanti(tahap) : "s.d. " + pendek(batas), Keadaan.NANTI);
    }

    private Langkah kini(RenjaRingkas renja, Tahap tahap, LocalDate batas) {
        var sejak = pendek(renja.statusSejak().atZone(jam.getZone()).toLocalDate());
        return switch (renja.status()) {
            case TERVERIFIKASI -> new Langkah(tahap.label(), "diverifikasi " + sejak, Keadaan.LEWAT);
            case DIAJUKAN -> new Langkah(tahap.label(), "di meja Bappeda sejak " + sejak, Keadaan.KINI);
            case DIKEMBALIKAN -> new Langkah(tahap.label(), "dikembalikan " + sejak, Keadaan.KINI);
            default ->
                batas != null && batas.isBefore(LocalDate.now(jam))
                        ? new Langkah(tahap.label(), "lewat batas " + pendek(batas), Keadaan.TELAT)
                        : new Langkah(
                                tahap.label(),
                                batas == null ? "sedang disusun" : "s.d. " + pendek(batas),
                                Keadaan.KINI);
        };
    }

    private static Optional<Jadwal> batas(Map<String, Jadwal> semua, Tahap tahap) {
        return Optional.ofNullable(semua.get(JADWAL.get(tahap)));
    }

    private String sudah(Instant selesai) {
        return selesai == null
                ? "selesai"
                : "selesai " + pendek(selesai.atZone(jam.getZone()).toLocalDate());
    }

    private static String nanti(Tahap tahap) {
        return tahap == Tahap.RANCANGAN_AKHIR ? "setelah Perkada RKPD" : "menyusul";
    }

    private String pendek(LocalDate tanggal) {
        return WaktuTulis.pendek(tanggal, LocalDate.now(jam).getYear());
    }
}
