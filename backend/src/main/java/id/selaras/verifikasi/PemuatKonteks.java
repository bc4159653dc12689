package id.selaras.verifikasi;

import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import id.selaras.referensi.ReferensiService;
import id.selaras.referensi.Satuan;
import id.selaras.referensi.SumberDana;
import id.selaras.referensi.nomenklatur.IndeksNomenklatur;
import id.selaras.referensi.nomenklatur.NomenklaturService;
import id.selaras.referensi.pedoman.PedomanService;
import id.selaras.referensi.pemda.Pemda;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.strategis.renstra.BarisRenstra;
import id.selaras.strategis.renstra.RenstraService;
import id.selaras.strategis.rpjmd.ProgramRpjmd;
import id.selaras.strategis.rpjmd.RpjmdService;
import id.selaras.strategis.rpjmd.SasaranRpjmd;
import id.selaras.tahunan.renja.BahanRenja;
import id.selaras.tahunan.renja.BahanRenjaService;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.StatusRenja;
import id.selaras.tahunan.rkpd.AcuanRkpd;
import id.selaras.tahunan.rkpd.BarisRkpd;
import id.selaras.tahunan.rkpd.Jadwal;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.Plafon;
import id.selaras.tahunan.rkpd.Prioritas;
import id.selaras.tahunan.rkpd.RkpdRingkas;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.verifikasi.aturan.Kerangka;
import id.selaras.verifikasi.aturan.KonteksRenja;
import id.selaras.verifikasi.aturan.KonteksRkpd;
import id.selaras.verifikasi.aturan.Setelan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads all that the rules look at: for one Renja, or for every Renja of a year. The number of
 * statements does not depend on how many lines, PD or Renja there are.
 */
@Component
class PemuatKonteks {

    private final BahanRenjaService bahan;
    private final PemdaService pemda;
    private final PerangkatDaerahService perangkatDaerah;
    private final NomenklaturService nomenklatur;
    private final ReferensiService referensi;
    private final PedomanService pedoman;
    private final RpjmdService rpjmd;
    private final RenstraService renstra;
    private final RkpdService rkpd;
    private final AcuanRkpd acuanRkpd;
    private final JadwalService jadwal;
    private final BobotService bobot;
    private final JdbcClient jdbc;
    private final Clock jam;
    private final Map<String, Kerangka> kerangka = new ConcurrentHashMap<>();

    PemuatKonteks(
            BahanRenjaService bahan,
            PemdaService pemda,
            PerangkatDaerahService perangkatDaerah,
            NomenklaturService nomenklatur,
            ReferensiService referensi,
            PedomanService pedoman,
            RpjmdService rpjmd,
            RenstraService renstra,
            RkpdService rkpd,
            AcuanRkpd acuanRkpd,
            JadwalService jadwal,
            BobotService bobot,
            JdbcClient jdbc,
            Clock jam) {
        this.bahan = bahan;
        this.pemda = pemda;
        this.perangkatDaerah = perangkatDaerah;
        this.nomenklatur = nomenklatur;
        this.referensi = referensi;
        this.pedoman = pedoman;
        this.rpjmd = rpjmd;
        this.renstra = renstra;
        this.rkpd = rkpd;
        this.acuanRkpd = acuanRkpd;
        this.jadwal = jadwal;
        this.bobot = bobot;
        this.jdbc = jdbc;
        this.jam = jam;
    }

    KonteksRenja satu(RenjaRingkas renja) {
        var isi = List.of(bahan.satu(renja));
        var acuan = new AcuanTahun(
                rpjmd.sasaran(renja.tahun()),
                Map.of(renja.pdId(), rpjmd.program(renja.pdId(), renja.tahun())),
                Map.of(renja.pdId(), renstra.baris(renja.pdId(), renja.tahun())),
                acuanRkpd.baris(renja.tahun(), renja.pdId()));
        return susun(
                        isi,
                        Map.of(renja.pdId(), perangkatDaerah.ambil(renja.pdId())),
                        acuan,
                        umum(renja.tahun()),
                        bobot.setelan(renja.tahun()))
                .get(0);
    }

    KonteksRkpd setahun(int tahun) {
        var isi = bahan.setahun(tahun);
        var program = rpjmd.program(tahun);
        var acuan = new AcuanTahun(
                rpjmd.sasaran(tahun),
                program.stream().collect(Collectors.groupingBy(ProgramRpjmd::pdId)),
                renstra.baris(tahun),
                acuanRkpd.baris(tahun, null));
        var pd = perangkatDaerah.daftarSemua().stream()
                .collect(Collectors.toMap(PerangkatDaerah::id, p -> p, (a, b) -> a));
        var umum = umum(tahun);
        var setelan = bobot.setelan(tahun);
        return new KonteksRkpd(
                tahun,
                umum.prioritas(),
                acuanRkpd.sasaran(tahun),
                umum.plafon(),
                acuanRkpd.kapasitas(tahun),
                referensi.sumberDana().stream().collect(Collectors.toMap(SumberDana::kode, SumberDana::nama)),
                program,
                acuan.sasaran(),
                rpjmd.indikatorSasaran(tahun),
                susun(isi, pd, acuan, umum, setelan),
                setelan);
    }

    /** The plans above, by PD where they are a PD's. */
    private record AcuanTahun(
            List<SasaranRpjmd> sasaran,
            Map<Long, List<ProgramRpjmd>> program,
            Map<Long, List<BarisRenstra>> renstra,
            Map<Long, List<BarisRkpd>> barisRkpd) {}

    /** What every Renja of the year shares. */
    private record Umum(
            Pemda pemda,
            RkpdRingkas rkpd,
            List<Prioritas> prioritas,
            Map<Long, Plafon> plafon,
            Set<Long> dilewati,
            List<Jadwal> jadwal,
            Map<String, Satuan> satuan) {}

    private Umum umum(int tahun) {
        return new Umum(
                pemda.aktif(),
                rkpd.cari(tahun).orElse(null),
                rkpd.prioritas(tahun),
                rkpd.plafon(tahun),
                rkpd.dilewati(tahun).keySet(),
                jadwal.daftar(tahun),
                referensi.satuan().stream()
                        .collect(Collectors.toMap(s -> s.nama().toLowerCase(Locale.ROOT), s -> s, (a, b) -> a)));
    }

    private List<KonteksRenja> susun(
            List<BahanRenja> isi, Map<Long, PerangkatDaerah> pd, AcuanTahun acuan, Umum umum, Setelan setelan) {
        if (isi.isEmpty()) {
            return List.of();
        }
        var daftar = nomenklatur.indeks(
                isi.stream().map(b -> b.renja().nomenklatur()).distinct().toList());
        var kerangka =
                isi.stream().map(b -> b.renja().pedoman()).distinct().collect(Collectors.toMap(p -> p, this::kerangka));
        var selesai = sesuai(isi);
        var hariIni = LocalDate.ofInstant(jam.instant(), umum.pemda().zona());
        return isi.stream()
                .map(b -> konteks(b, pd, acuan, umum, setelan, daftar, kerangka, selesai, hariIni))
                .toList();
    }

    /** An edition is delivered with the product and never changes. */
    private Kerangka kerangka(String edisi) {
        return kerangka.computeIfAbsent(edisi, e -> KerangkaPedoman.dari(pedoman.ambil(e)));
    }

    private static KonteksRenja konteks(
            BahanRenja isi,
            Map<Long, PerangkatDaerah> pd,
            AcuanTahun acuan,
            Umum umum,
            Setelan setelan,
            Map<String, IndeksNomenklatur> daftar,
            Map<String, Kerangka> kerangka,
            Map<Long, Set<Tahap>> sesuai,
            LocalDate hariIni) {
        var r = isi.renja();
        var milik = pd.get(r.pdId());
        var selesai = EnumSet.noneOf(Tahap.class);
        selesai.addAll(isi.tahapSelesai());
        selesai.addAll(sesuai.getOrDefault(r.id(), Set.of()));
        return KonteksRenja.susun(
                // What Bappeda sets counts while the Renja lies on its desk: it becomes the plan when found sesuai.
                r.status() == StatusRenja.DIAJUKAN ? isi.denganPenetapan() : isi,
                new KonteksRenja.Pd(r.pdId(), r.kodePd(), r.namaPd(), r.singkatanPd(), milik.bidangUrusan()),
                umum.pemda().jenis(),
                daftar.get(r.nomenklatur()),
                umum.satuan(),
                new KonteksRenja.Acuan(
                        !acuan.sasaran().isEmpty()
                                || !acuan.program().values().stream().allMatch(List::isEmpty),
                        acuan.program().getOrDefault(r.pdId(), List.of()),
                        acuan.sasaran().stream().map(SasaranRpjmd::id).collect(Collectors.toSet()),
                        acuan.renstra().getOrDefault(r.pdId(), List.of()),
                        umum.rkpd(),
                        umum.prioritas().stream().map(Prioritas::id).collect(Collectors.toSet()),
                        umum.plafon().get(r.pdId()),
                        acuan.barisRkpd().getOrDefault(r.pdId(), List.of()),
                        umum.dilewati().contains(r.pdId())),
                kerangka.get(r.pedoman()),
                new KonteksRenja.Waktu(hariIni, umum.jadwal(), selesai),
                setelan);
    }

    /** Stages that a verification ended with sesuai. */
    private Map<Long, Set<Tahap>> sesuai(List<BahanRenja> isi) {
        Map<Long, Set<Tahap>> hasil = new HashMap<>();
        jdbc.sql("select distinct p.renja_id, p.tahap from verifikasi_putaran p where p.pemda = :pemda"
                        + " and p.keputusan = 'SESUAI'" + (isi.size() == 1 ? " and p.renja_id = :renja" : ""))
                .param("pemda", PemdaAktif.kode())
                .param("renja", isi.get(0).renja().id())
                .query((rs, n) -> hasil.computeIfAbsent(rs.getLong(1), k -> EnumSet.noneOf(Tahap.class))
                        .add(Tahap.valueOf(rs.getString(2))))
                .list();
        return hasil;
    }
}
