package id.selaras.verifikasi.aturan;

import id.selaras.indikator.AkumulasiNilai;
import id.selaras.indikator.Arah;
import id.selaras.indikator.Indikator;
import id.selaras.referensi.Satuan;
import id.selaras.strategis.rencana.IndikatorSimpul;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.Jenjang;
import id.selaras.strategis.rencana.PohonRencana;
import id.selaras.strategis.rencana.Rencana;
import id.selaras.strategis.rencana.Simpul;
import id.selaras.strategis.rencana.StatusRencana;
import id.selaras.strategis.rencana.TahapRencana;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A plan of several years built for a rule: five years, 2019 to 2023. */
final class RencanaUji {

    static final long PD = 7;

    final Map<Long, Indikator> katalog = new HashMap<>();
    final Map<Long, Integer> terakhir = new HashMap<>();
    final Map<Long, String> bubar = new HashMap<>();
    final SortedMap<Integer, BigDecimal> kapasitas = new TreeMap<>();

    private final Rencana rencana;
    private final List<Simpul> simpul = new ArrayList<>();
    private RencanaUji induk;
    private long nomor = 1;

    private RencanaUji(JenisRencana jenis) {
        rencana = new Rencana(
                jenis == JenisRencana.RENSTRA ? 900 : 800,
                jenis,
                jenis == JenisRencana.RENSTRA ? PD : null,
                null,
                jenis.label() + " uji",
                "Visi",
                null,
                "050-3708-2020",
                2018,
                2018,
                2019,
                2023,
                TahapRencana.RANCANGAN,
                StatusRencana.DISUSUN,
                null,
                null,
                0,
                null);
    }

    static RencanaUji rpjmd() {
        return new RencanaUji(JenisRencana.RPJMD);
    }

    static RencanaUji renstra(RencanaUji induk) {
        var hasil = new RencanaUji(JenisRencana.RENSTRA);
        hasil.induk = induk;
        hasil.nomor = 500;
        return hasil;
    }

    long simpul(Long indukId, Jenjang jenjang, String kode, Long pd, Long rujukan) {
        long id = nomor++;
        simpul.add(new Simpul(
                id,
                indukId,
                jenjang,
                simpul.size(),
                kode,
                jenjang.label() + " uji " + id,
                pd,
                rujukan,
                new ArrayList<>(),
                new TreeMap<>()));
        return id;
    }

    /** A program with an indicator and the same pagu each year. */
    long program(Long sasaran, String kode, String pagu) {
        long id = simpul(sasaran, Jenjang.PROGRAM, kode, PD, null);
        indikator(id, "Indikator " + kode, "persen", Arah.POSITIF, "50", "60", "70");
        pagu(id, pagu);
        return id;
    }

    void pagu(long id, String pagu) {
        rencana.tahun().forEach(t -> ambil(id).pagu().put(t, new BigDecimal(pagu)));
    }

    /** Targets from 2019 on, as many as are given. */
    long indikator(long pemilik, String nama, String satuan, Arah arah, String awal, String... target) {
        return indikator(pemilik, null, nama, satuan, arah, awal, target);
    }

    long indikator(long pemilik, Long katalogId, String nama, String satuan, Arah arah, String awal, String... target) {
        long id = nomor++;
        var perTahun = new TreeMap<Integer, BigDecimal>();
        for (int i = 0; i < target.length; i++) {
            perTahun.put(2019 + i, new BigDecimal(target[i]));
        }
        ambil(pemilik)
                .indikator()
                .add(new IndikatorSimpul(
                        id,
                        pemilik,
                        katalogId,
                        1,
                        nama,
                        satuan,
                        arah,
                        AkumulasiNilai.LAST,
                        awal == null ? null : new BigDecimal(awal),
                        null,
                        perTahun));
        return id;
    }

    void katalog(long id, String satuan, String bawah, String atas, String formula) {
        katalog.put(
                id,
                new Indikator(
                        id,
                        "Katalog " + id,
                        satuan,
                        bawah == null ? Arah.POSITIF : Arah.RENTANG,
                        bawah == null ? null : new BigDecimal(bawah),
                        atas == null ? null : new BigDecimal(atas),
                        AkumulasiNilai.LAST,
                        formula,
                        "BPS",
                        null,
                        0));
    }

    PohonRencana pohon() {
        return new PohonRencana(rencana, simpul, kapasitas);
    }

    List<Temuan> temuan(String kode) {
        var konteks = new KonteksRencana(
                2022,
                pohon(),
                induk == null ? null : induk.pohon(),
                Map.of("persen", new Satuan("persen", false, true), "orang", new Satuan("orang", true, false)),
                katalog,
                terakhir,
                bubar,
                Setelan.BAWAAN);
        return DaftarAturan.periksa(konteks).stream()
                .filter(t -> t.kode().equals(kode))
                .toList();
    }

    private Simpul ambil(long id) {
        return simpul.stream().filter(s -> s.id() == id).findFirst().orElseThrow();
    }
}
