package id.selaras.tahunan.naskahrkpd;

import id.selaras.kernel.Tahap;
import id.selaras.referensi.nomenklatur.NomenklaturService;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.strategis.rpjmd.SasaranAkhirRpjmd;
import id.selaras.tahunan.rkpd.AcuanRkpd;
import id.selaras.tahunan.rkpd.Plafon;
import id.selaras.tahunan.rkpd.Prioritas;
import id.selaras.tahunan.rkpd.RkpdRingkas;
import id.selaras.tahunan.rkpd.RkpdService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Compiles an RKPD from the Renja of its year, the RPJMD and its own tema, prioritas and plafon. */
@Component
class PenyusunIsiRkpd {

    private final RkpdService rkpd;
    private final AcuanRkpd acuan;
    private final BahanRkpd bahan;
    private final SasaranAkhirRpjmd rpjmd;
    private final NomenklaturService nomenklatur;
    private final PemdaService pemda;

    PenyusunIsiRkpd(
            RkpdService rkpd,
            AcuanRkpd acuan,
            BahanRkpd bahan,
            SasaranAkhirRpjmd rpjmd,
            NomenklaturService nomenklatur,
            PemdaService pemda) {
        this.rkpd = rkpd;
        this.acuan = acuan;
        this.bahan = bahan;
        this.rpjmd = rpjmd;
        this.nomenklatur = nomenklatur;
        this.pemda = pemda;
    }

    /** Everything but the chapters. */
    IsiRkpd tanpaBab(int tahun) {
        var r = rkpd.ambil(tahun);
        var daerah = pemda.aktif();
        var renja = bahan.renja(tahun);
        var termuat = renja.stream()
                .filter(x -> termuat(r, x))
                .map(BahanRkpd.RenjaPd::pdId)
                .collect(Collectors.toCollection(HashSet::new));
        var semua = bahan.baris(tahun);
        var baris = semua.stream().filter(b -> termuat.contains(b.pdId())).toList();
        var evaluasi = bahan.evaluasi(tahun);
        var paguLalu = bahan.paguTahunLalu(tahun);
        var prioritas = rkpd.prioritas(tahun);
        var nama = nomenklatur.cariSemua(
                r.nomenklatur(),
                daerah.jenis(),
                SusunanProgram.tingkat(Stream.concat(
                                baris.stream().map(BahanRkpd.Baris::kode),
                                evaluasi.stream().map(BahanRkpd.Evaluasi::kode))
                        .toList()));
        return new IsiRkpd(
                kepala(r),
                null,
                List.of(),
                new SusunanPrioritas(prioritas, acuan.sasaran(tahun), baris, nama).susun(),
                new SusunanProgram(
                                baris,
                                bahan.indikator(tahun),
                                nama,
                                prioritas.stream().collect(Collectors.toMap(Prioritas::id, Prioritas::singkat)),
                                paguLalu.keySet())
                        .susun(),
                new SusunanEvaluasi(evaluasi, rpjmd.program(tahun), paguLalu, nama).susun(),
                pagu(tahun, renja, semua, termuat),
                iku(tahun),
                bahan.ikk(tahun),
                baris.stream().map(BahanRkpd.Baris::pagu).reduce(BigDecimal.ZERO, BigDecimal::add),
                baris.stream().map(BahanRkpd.Baris::paguN1).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    Map<String, String> medan(IsiRkpd isi) {
        var kapasitas =
                acuan.kapasitas(isi.kepala().tahun()).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return MedanRkpd.nilai(isi, kapasitas);
    }

    /** While the rancangan is compiled, only what was verified counts, and what it goes on without by decision. */
    private static boolean termuat(RkpdRingkas r, BahanRkpd.RenjaPd renja) {
        return r.tahap() != Tahap.RANCANGAN || renja.terverifikasi() || renja.dilewati();
    }

    private List<IsiRkpd.BarisPagu> pagu(
            int tahun, List<BahanRkpd.RenjaPd> renja, List<BahanRkpd.Baris> baris, HashSet<Long> termuat) {
        Map<Long, Plafon> plafon = rkpd.plafon(tahun);
        Map<Long, BigDecimal> jumlah = new HashMap<>();
        Map<Long, Integer> banyak = new HashMap<>();
        baris.forEach(b -> {
            jumlah.merge(b.pdId(), b.pagu(), BigDecimal::add);
            banyak.merge(b.pdId(), 1, Integer::sum);
        });
        var hasil = new ArrayList<IsiRkpd.BarisPagu>();
        for (var x : renja) {
            boolean ikut = termuat.contains(x.pdId());
            hasil.add(new IsiRkpd.BarisPagu(
                    x.kodePd(),
                    x.namaPd(),
                    plafon.containsKey(x.pdId()) ? plafon.get(x.pdId()).jumlah() : null,
                    ikut ? jumlah.getOrDefault(x.pdId(), BigDecimal.ZERO) : BigDecimal.ZERO,
                    ikut ? banyak.getOrDefault(x.pdId(), 0) : 0,
                    keadaan(x, ikut),
                    ikut));
        }
        return hasil;
    }

    private static String keadaan(BahanRkpd.RenjaPd x, boolean termuat) {
        var teks = x.tahap().label() + ", " + x.status().label().toLowerCase(java.util.Locale.ROOT);
        if (!termuat) {
            return teks + "; belum dimuat";
        }
        return x.dilewati() && !x.terverifikasi() ? teks + "; dilanjutkan dengan keputusan" : teks;
    }

    private List<IsiRkpd.BarisIndikator> iku(int tahun) {
        var sudah = new HashSet<String>();
        return rpjmd.indikatorUtama(tahun).stream()
                .filter(i -> sudah.add(i.nama()))
                .map(i -> new IsiRkpd.BarisIndikator(
                        i.nama(), i.satuan(), i.realisasi(), i.targetN1(), i.target(), i.targetMaju(), i.milik()))
                .toList();
    }

    private IsiRkpd.Kepala kepala(RkpdRingkas r) {
        var daerah = pemda.aktif();
        return new IsiRkpd.Kepala(
                daerah.kode(),
                daerah.nama(),
                daerah.jenis().label(),
                daerah.jabatanKepalaDaerah(),
                daerah.namaBappeda(),
                daerah.alamat(),
                daerah.tempat(),
                daerah.kertas(),
                r.tahun(),
                r.tema(),
                r.pedoman(),
                r.nomenklatur(),
                r.tahap(),
                r.ditetapkan(),
                r.nomorPerkada(),
                r.tanggalPerkada(),
                daerah.dataContoh());
    }
}
