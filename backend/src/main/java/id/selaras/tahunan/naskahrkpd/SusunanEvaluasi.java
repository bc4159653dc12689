package id.selaras.tahunan.naskahrkpd;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.strategis.rpjmd.SasaranAkhirRpjmd;
import id.selaras.tahunan.renja.Akumulasi;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Puts T-C.19 together from the T-C.29 of all PD and the RPJMD: what the RPJMD wants, what came of it up to n-2, what
 * n-1 is to bring. Money of n-1 is that of the Renja of n-1; money of earlier years and the realisasi of n-1 are not
 * recorded by a Renja and stay open.
 */
final class SusunanEvaluasi {

    private final List<BahanRkpd.Evaluasi> evaluasi;
    private final Map<String, Nomenklatur> nama;
    private final Map<String, BigDecimal> paguLalu = new HashMap<>();
    private final Map<String, SasaranAkhirRpjmd.Program> rpjmd = new HashMap<>();
    private final Map<String, BigDecimal> paguRpjmd = new HashMap<>();
    private final List<IsiRkpd.BarisEvaluasi> hasil = new ArrayList<>();
    private final Set<String> berpagu = new HashSet<>();

    /** @param paguTahunLalu by "pd/kode" of the lines of n-1 */
    SusunanEvaluasi(
            List<BahanRkpd.Evaluasi> evaluasi,
            List<SasaranAkhirRpjmd.Program> rpjmd,
            Map<String, BigDecimal> paguTahunLalu,
            Map<String, Nomenklatur> nama) {
        this.evaluasi = evaluasi;
        this.nama = nama;
        paguTahunLalu.forEach((kunci, pagu) -> {
            var kode = kunci.substring(kunci.indexOf('/') + 1);
            var pd = kunci.substring(0, kunci.indexOf('/') + 1);
            paguLalu.merge(pd + KodeNomenklatur.program(kode), pagu, BigDecimal::add);
            paguLalu.merge(pd + KodeNomenklatur.kegiatan(kode), pagu, BigDecimal::add);
        });
        rpjmd.forEach(p -> {
            this.rpjmd.putIfAbsent(kunci(p.pdId(), p.kode()) + "/" + rapi(p.indikator()), p);
            paguRpjmd.putIfAbsent(kunci(p.pdId(), p.kode()), p.pagu());
        });
    }

    List<IsiRkpd.BarisEvaluasi> susun() {
        String urusan = "";
        String bidang = "";
        for (var e : evaluasi) {
            if (!KodeNomenklatur.urusan(e.kode()).equals(urusan)) {
                urusan = KodeNomenklatur.urusan(e.kode());
                hasil.add(struktur(Jenjang.URUSAN, urusan));
            }
            if (!KodeNomenklatur.bidang(e.kode()).equals(bidang)) {
                bidang = KodeNomenklatur.bidang(e.kode());
                hasil.add(struktur(Jenjang.BIDANG_URUSAN, bidang));
            }
            hasil.add(baris(e));
        }
        return hasil;
    }

    private IsiRkpd.BarisEvaluasi baris(BahanRkpd.Evaluasi e) {
        var kunci = kunci(e.pdId(), e.kode());
        var rencana = rpjmd.get(kunci + "/" + rapi(e.indikator()));
        boolean pertama = berpagu.add(kunci);
        return new IsiRkpd.BarisEvaluasi(
                e.jenjang(),
                e.kode(),
                e.nama(),
                e.indikator(),
                e.satuan(),
                rencana == null || rencana.target() == null ? e.targetRenstra() : rencana.target(),
                pertama ? paguRpjmd.get(kunci) : null,
                Akumulasi.dari(e.akumulasi()).gabung(Arrays.asList(e.realisasiSampaiN3(), e.realisasiN2())),
                null,
                e.targetN1(),
                pertama ? paguLalu.get(kunci) : null,
                null,
                null,
                e.akumulasi(),
                e.arah(),
                e.singkatanPd(),
                e.catatan());
    }

    private IsiRkpd.BarisEvaluasi struktur(Jenjang jenjang, String kode) {
        var judul = nama.containsKey(kode) ? nama.get(kode).nama() : kode;
        return new IsiRkpd.BarisEvaluasi(
                jenjang, kode, judul, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    private static String kunci(long pdId, String kode) {
        return pdId + "/" + kode;
    }

    private static String rapi(String indikator) {
        return indikator == null ? "" : indikator.strip().toLowerCase(Locale.ROOT);
    }
}
