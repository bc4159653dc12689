package id.selaras.peragaan;

import id.selaras.akses.Peran;
import id.selaras.kernel.PemdaAktif;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.workflow.PenggerakProses;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Kota Malang of the demo with a few PD, from the day on which the year opens. The offices that a test
 * does not play itself are played by the scripted actors, one task after the other.
 */
@Component
public class MalangUji {

    private static final int PUTARAN_TERBANYAK = 400;
    private static final Set<Peran> DI_PD =
            EnumSet.of(Peran.PERENCANA_PD, Peran.SEKRETARIS_PD, Peran.KEPALA_PD, Peran.MITRA_BAPPEDA);

    private final Berkas berkas = new Berkas(PemuatPeragaan.PEMDA);
    private final PemuatPeragaan pemuat;
    private final PemuatRenja pemuatRenja;
    private final Pemeran pemeran;
    private final Panggung panggung;
    private final PenggerakProses penggerak;
    private final RenjaService renja;
    private PemuatRenja.Acuan acuan;
    private Map<String, Long> pd;

    MalangUji(
            PemuatPeragaan pemuat,
            PemuatRenja pemuatRenja,
            Pemeran pemeran,
            Panggung panggung,
            PenggerakProses penggerak,
            RenjaService renja) {
        this.pemuat = pemuat;
        this.pemuatRenja = pemuatRenja;
        this.pemeran = pemeran;
        this.panggung = panggung;
        this.penggerak = penggerak;
        this.renja = renja;
    }

    /** A task that waits for a person. */
    public record Giliran(long tugas, long renja) {}

    public void buka(int banyakPd) {
        acuan = pemuat.siapkan(berkas, banyakPd);
        pd = pemuat.pd(berkas);
    }

    public RenjaRingkas renja(String kunci) {
        return di(() -> renja.cari(PemuatPeragaan.TAHUN, pd.get(kunci)).orElseThrow());
    }

    /** The day it is in the product. */
    public LocalDate hariIni() {
        return LocalDate.ofInstant(panggung.kini(), ZoneId.of("Asia/Jakarta"));
    }

    /** Lets the engine do what is due. */
    public void tenang() {
        di(() -> penggerak.sampaiTenang());
    }

    /**
     * Plays every office but those of Diskominfo and the kepala daerah until a task is open, from one due date to the next.
     *
     * @param kunci PD of the task, null for one of the RKPD
     */
    public Giliran sampai(String elemen, String kunci) {
        return sampai(elemen, kunci, t -> {
            var peran = Peran.valueOf(t.peran());
            return peran == Peran.KEPALA_DAERAH
                    || DI_PD.contains(peran) && pd.get("kominfo").equals(t.pdId());
        });
    }

    /**
     * Plays every office until a task is open.
     *
     * @param sisakan tasks that stay open, as {@code userTask_susunRenja@kominfo}
     */
    public Giliran sampai(String elemen, String kunci, Set<String> sisakan) {
        var kunciPd = kunciPd();
        return sampai(elemen, kunci, t -> sisakan.contains(t.elemen() + "@" + kunciPd.get(t.pdId())));
    }

    private Giliran sampai(String elemen, String kunci, Predicate<Panggung.TugasTerbuka> disisakan) {
        return di(() -> {
            for (int putaran = 0; putaran < PUTARAN_TERBANYAK; putaran++) {
                penggerak.sampaiTenang();
                var ada = panggung.terbuka().stream()
                        .filter(t -> t.elemen().equals(elemen)
                                && (kunci == null || pd.get(kunci).equals(t.pdId())))
                        .findFirst();
                if (ada.isPresent()) {
                    return new Giliran(
                            ada.get().id(),
                            ada.get().renjaId() == null ? 0 : ada.get().renjaId());
                }
                if (!mainkan(disisakan)) {
                    panggung.jamMenjadi(penggerak
                            .jatuhTempoBerikut()
                            .orElseGet(() -> panggung.kini().plus(Duration.ofDays(1))));
                }
            }
            throw new IllegalStateException(elemen + " tidak terbuka; yang terbuka: " + panggung.terbuka());
        });
    }

    private boolean mainkan(Predicate<Panggung.TugasTerbuka> disisakan) {
        var kunciPd = kunciPd();
        boolean bergerak = false;
        for (var t : panggung.terbuka()) {
            if (!disisakan.test(t) && panggung.masihTerbuka(t.id())) {
                pemeran.kerjakan(berkas, acuan, kunciPd, t);
                bergerak = true;
            }
        }
        return bergerak;
    }

    private Map<Long, String> kunciPd() {
        return pd.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** Papers of a stage, as the planner would have put them there. */
    public void berkas(long renjaId, List<String> jenis) {
        di(() -> {
            var tahap = renja.ambil(renjaId).tahap().name();
            var hari = java.time.LocalDate.ofInstant(panggung.kini(), java.time.ZoneId.of("Asia/Jakarta"));
            jenis.forEach(j -> pemuatRenja.muatBerkas(acuan, "RENJA", renjaId, tahap, j, hari));
            return null;
        });
    }

    /** A paper as a scanner would make it. */
    public byte[] pdf(String teks) {
        return ContohBerkas.pdf(teks);
    }

    /** The lines of a PD, as its planner means them. */
    public void isi(String kunci, long renjaId) {
        di(() -> {
            pemuatRenja.muatBaris(berkas, acuan, kunci, renjaId, PemuatRenja.BERSIH);
            return null;
        });
    }

    /** The lines of a PD as a block copied from its spreadsheet. */
    public String tempelan(String kunci) {
        var judul = List.of(
                "Kode",
                "Sub kegiatan",
                "Indikator",
                "Satuan",
                "Target 2022",
                "Pagu 2022",
                "Sumber dana",
                "Lokasi",
                "Kelompok sasaran",
                "Target 2023",
                "Pagu 2023",
                "Prioritas RKPD",
                "Sasaran RPJMD",
                "Prioritas nasional",
                "Asal",
                "Tanda",
                "Catatan");
        var isi = berkas.csv("renja/" + kunci + ".csv").stream()
                .map(b -> List.of(
                        b.get("kode"),
                        b.get("nama"),
                        ada(b.get("indikator")),
                        ada(b.get("satuan")),
                        desimal(b.get("target")),
                        ribuan(b.get("pagu")),
                        b.get("sumber_dana").replace("=", " ").replace(";", "; "),
                        ada(b.get("lokasi")),
                        ada(b.get("kelompok_sasaran")),
                        desimal(b.get("target_n1")),
                        ribuan(b.get("pagu_n1")),
                        ada(b.get("prioritas")).replace("P", ""),
                        ada(b.get("sasaran_rpjmd")),
                        ada(acuan.prioritasNasional().get(b.get("prioritas_nasional"))),
                        ada(b.get("asal")),
                        ada(b.get("tanda")),
                        ada(b.get("catatan"))));
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(judul), isi)
                .map(b -> String.join("\t", b))
                .collect(Collectors.joining("\n"));
    }

    private static String ada(String teks) {
        return teks == null ? "" : teks;
    }

    private static String desimal(String angka) {
        return ada(angka).replace('.', ',');
    }

    private static String ribuan(String angka) {
        return ada(angka).replaceAll("\\B(?=(\\d{3})+$)", ".");
    }

    private static <T> T di(Supplier<T> kerja) {
        return PemdaAktif.dengan(PemuatPeragaan.PEMDA, kerja);
    }
}
