package id.selaras.peragaan;

import id.selaras.kernel.PemdaAktif;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.workflow.siklus.SiklusService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the demo: reference data and five-year plans in one transaction, then the year as it was played.
 * Loading it twice changes nothing; a load that was cut off goes on where it stopped.
 */
@Component
class PemuatPeragaan {

    static final String PEMDA = "35.73";
    static final int TAHUN = 2022;

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaksi;
    private final PemuatReferensi referensi;
    private final PemuatIndikator indikator;
    private final PemuatStrategis strategis;
    private final PemuatRkpd pemuatRkpd;
    private final PemuatUsulan pemuatUsulan;
    private final PemuatMasukan pemuatMasukan;
    private final PemuatRenja pemuatRenja;
    private final PemuatRenjaLalu renjaLalu;
    private final PemuatNaskah naskah;
    private final JalanCerita cerita;
    private final PemainForum forum;
    private final Panggung panggung;
    private final SiklusService siklus;
    private final RkpdService rkpd;
    private final RenjaService renja;

    PemuatPeragaan(
            JdbcTemplate jdbc,
            TransactionTemplate transaksi,
            PemuatReferensi referensi,
            PemuatIndikator indikator,
            PemuatStrategis strategis,
            PemuatRkpd pemuatRkpd,
            PemuatUsulan pemuatUsulan,
            PemuatMasukan pemuatMasukan,
            PemuatRenja pemuatRenja,
            PemuatRenjaLalu renjaLalu,
            PemuatNaskah naskah,
            JalanCerita cerita,
            PemainForum forum,
            Panggung panggung,
            SiklusService siklus,
            RkpdService rkpd,
            RenjaService renja) {
        this.jdbc = jdbc;
        this.transaksi = transaksi;
        this.referensi = referensi;
        this.indikator = indikator;
        this.strategis = strategis;
        this.pemuatRkpd = pemuatRkpd;
        this.pemuatUsulan = pemuatUsulan;
        this.pemuatMasukan = pemuatMasukan;
        this.pemuatRenja = pemuatRenja;
        this.renjaLalu = renjaLalu;
        this.naskah = naskah;
        this.cerita = cerita;
        this.forum = forum;
        this.panggung = panggung;
        this.siklus = siklus;
        this.rkpd = rkpd;
        this.renja = renja;
    }

    /** Loads and plays the story to the day on which the demo opens. */
    void muat(BiConsumer<Integer, Integer> kemajuan) {
        var berkas = new Berkas(PEMDA);
        PemdaAktif.dengan(PEMDA, () -> {
            var acuan = siapkan(berkas, 0);
            if (dibuka()) {
                return;
            }
            cerita.mainkan(berkas, acuan, pd(berkas), TAHUN, WIB, kemajuan);
            panggung.jamMenjadi(jamCerita(berkas.yaml("alur.yaml").get("jam")));
            buka(berkas, acuan);
        });
    }

    /**
     * Reference data, five-year plans, the opened year with prioritas, plafon and chapters; no task done yet.
     *
     * @param jumlahPd how many PD take part, 0 for all: the others are dissolved before the year opens
     */
    PemuatRenja.Acuan siapkan(Berkas berkas, int jumlahPd) {
        return PemdaAktif.dengan(PEMDA, () -> {
            if (hitung("select count(*) from pemda where kode = '" + PEMDA + "'") == 0) {
                transaksi.executeWithoutResult(status -> muatDasar(berkas));
                batasi(berkas, jumlahPd);
            }
            bukaTahun(berkas);
            return acuan(berkas);
        });
    }

    /**
     * Reference data and the catalogue alone, before there is any plan; those in office today are so from that day on.
     *
     * @param jumlahPd how many PD take part, 0 for all
     */
    Void siapkanLimaTahun(Berkas berkas, int jumlahPd, LocalDate sejak) {
        return PemdaAktif.dengan(PEMDA, () -> {
            transaksi.executeWithoutResult(status -> {
                indikator.muat(berkas, PEMDA, referensi.muat(berkas, PEMDA));
                jdbc.update("update penugasan set mulai = ? where mulai > ?", sejak, sejak);
                jdbc.update("update perangkat_daerah set berlaku_mulai = ? where berlaku_mulai > ?", sejak, sejak);
            });
            batasi(berkas, jumlahPd);
            jdbc.update(
                    "update perangkat_daerah set berlaku_sampai = ? where berlaku_sampai is not null",
                    sejak.minusDays(1));
            return null;
        });
    }

    Map<String, Long> pd(Berkas berkas) {
        Map<String, Long> perKode = new HashMap<>();
        jdbc.query(
                "select kode, id from perangkat_daerah where pemda = ?",
                rs -> {
                    perKode.put(rs.getString(1), rs.getLong(2));
                },
                PEMDA);
        return berkas.csv("perangkat-daerah.csv").stream()
                .collect(Collectors.toMap(p -> p.get("kunci"), p -> perKode.get(p.get("kode"))));
    }

    private void muatDasar(Berkas berkas) {
        var pd = referensi.muat(berkas, PEMDA);
        strategis.muat(berkas, PEMDA, pd, indikator.muat(berkas, PEMDA, pd));
        pemuatMasukan.muat(berkas, PEMDA, TAHUN, pd, pemuatUsulan.muat(berkas, PEMDA, TAHUN, pd));
    }

    private void batasi(Berkas berkas, int jumlahPd) {
        var semua = berkas.csv("perangkat-daerah.csv");
        if (jumlahPd <= 0 || jumlahPd >= semua.size()) {
            return;
        }
        var ikut = new java.util.ArrayList<>(List.of("kominfo"));
        semua.stream().map(p -> p.get("kunci")).filter(k -> !ikut.contains(k)).forEach(ikut::add);
        ikut.subList(jumlahPd, ikut.size())
                .forEach(kunci -> jdbc.update(
                        "update perangkat_daerah set berlaku_sampai = '2019-12-31' where pemda = ? and kode = ?",
                        PEMDA,
                        semua.stream()
                                .filter(p -> p.get("kunci").equals(kunci))
                                .findFirst()
                                .orElseThrow()
                                .get("kode")));
    }

    private void bukaTahun(Berkas berkas) {
        if (rkpd.cari(TAHUN).isEmpty()) {
            @SuppressWarnings("unchecked")
            var awal = (Map<String, Object>) berkas.yaml("alur.yaml").get("siklus");
            panggung.jamMenjadi(jamCerita(awal.get("dibuka")));
            var isi = berkas.yaml("rkpd-" + TAHUN + "/rkpd.yaml");
            panggung.sebagai(panggung.pelaku("admin"), () -> {
                siklus.buka(
                        TAHUN, (String) isi.get("tema"), (String) isi.get("pedoman"), (String) isi.get("nomenklatur"));
                return null;
            });
        }
        panggung.tenang();
        if (hitung("select count(*) from rkpd_prioritas where pemda = '" + PEMDA + "'") == 0) {
            transaksi.executeWithoutResult(status -> isiTahun(berkas));
        }
    }

    private void isiTahun(Berkas berkas) {
        var pd = pd(berkas);
        var rencana = rkpd.ambil(TAHUN);
        pemuatRkpd.muat(berkas, PEMDA, rencana.id(), TAHUN, pd);
        naskah.muatRkpd(berkas, PEMDA, "rkpd-" + TAHUN, rencana.id(), rencana.pedoman());
        var acuan = acuan(berkas);
        var fakta = fakta(berkas);
        pd.forEach((kunci, pdId) -> renja.cari(TAHUN, pdId).ifPresent(r -> {
            pemuatRenja.muatDasar(berkas, acuan, kunci, r.id());
            naskah.muat(berkas, PEMDA, kunci, r.id(), r.pedoman(), fakta.get(kunci));
            renjaLalu.muat(berkas, PEMDA, kunci, pdId, TAHUN - 1, r.pedoman(), r.nomenklatur());
        }));
    }

    /** The defects with which the demo opens, on the plans that are open for editing. */
    private void buka(Berkas berkas, PemuatRenja.Acuan acuan) {
        transaksi.executeWithoutResult(status -> {
            var pd = pd(berkas);
            panggung.sebagai(
                    panggung.pelaku("perencana.kominfo"),
                    () -> forum.mulaiDiskominfo(berkas, pd.get("kominfo"), TAHUN));
            berkas.csv("renja/cacat.csv").stream()
                    .filter(c -> PemuatRenja.PEMBUKAAN.equals(c.get("saat")))
                    .map(c -> c.get("perangkat_daerah"))
                    .distinct()
                    .forEach(kunci -> pemuatRenja.muatBaris(
                            berkas,
                            acuan,
                            kunci,
                            renja.cari(TAHUN, pd.get(kunci)).orElseThrow().id(),
                            PemuatRenja.PEMBUKAAN));
            jdbc.update(
                    "update jam_peragaan set geser_detik = ? where id = 1",
                    java.time.Duration.between(Instant.ofEpochMilli(System.currentTimeMillis()), panggung.kini())
                            .toSeconds());
            jdbc.update(
                    "insert into peragaan (pemda, dibuka) values (?, ?)",
                    PEMDA,
                    LocalDateTime.ofInstant(panggung.kini(), java.time.ZoneOffset.UTC));
        });
    }

    private boolean dibuka() {
        return hitung("select count(*) from peragaan where pemda = '" + PEMDA + "'") > 0;
    }

    private PemuatRenja.Acuan acuan(Berkas berkas) {
        var isi = berkas.yaml("rkpd-" + TAHUN + "/rkpd.yaml");
        Map<String, Long> prioritas = new HashMap<>();
        rkpd.prioritas(TAHUN).forEach(p -> prioritas.put("P" + p.nomor(), p.id()));
        Map<String, Long> sasaran = new HashMap<>();
        jdbc.query(
                "select m.urutan, t.urutan, s.urutan, s.id from rencana_simpul s join rencana_simpul t on t.id = s.induk_id"
                        + " join rencana_simpul m on m.id = t.induk_id join rencana r on r.id = s.rencana_id"
                        + " where r.pemda = ? and r.jenis = 'RPJMD' and s.jenjang = 'SASARAN'",
                rs -> {
                    sasaran.put(rs.getInt(1) + "." + rs.getInt(2) + "." + rs.getInt(3), rs.getLong(4));
                },
                PEMDA);
        @SuppressWarnings("unchecked")
        var nasional = (Map<String, String>) isi.get("prioritasNasional");
        return new PemuatRenja.Acuan(PEMDA, sasaran, prioritas, nasional, usulan(berkas));
    }

    private Map<String, Long> usulan(Berkas berkas) {
        Map<String, Long> perUraian = new HashMap<>();
        jdbc.query(
                "select pengusul, uraian, id from usulan where pemda = ? and tahun = ?",
                rs -> {
                    perUraian.put(rs.getString(1) + "/" + rs.getString(2), rs.getLong(3));
                },
                PEMDA,
                TAHUN);
        Map<String, Long> hasil = new HashMap<>();
        berkas.csv("usulan.csv")
                .forEach(u -> hasil.put(u.get("nomor"), perUraian.get(u.get("pengusul") + "/" + u.get("uraian"))));
        return hasil;
    }

    private static Map<String, Map<String, String>> fakta(Berkas berkas) {
        Map<String, Map<String, String>> hasil = new HashMap<>();
        var usulan = berkas.csv("usulan.csv").stream()
                .map(u -> u.get("perangkat_daerah"))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        berkas.csv("perangkat-daerah.csv").forEach(p -> {
            Map<String, String> f = new HashMap<>();
            f.put("nama-pd", p.get("nama"));
            f.put("singkatan", p.get("singkatan"));
            f.put("ada-usulan", String.valueOf(usulan.contains(p.get("kunci"))));
            hasil.put(p.get("kunci"), f);
        });
        List<Map<String, String>> tujuan = berkas.csv("renstra/tujuan-sasaran.csv");
        tujuan.forEach(t -> {
            var f = hasil.get(t.get("perangkat_daerah"));
            f.putIfAbsent("tujuan", t.get("tujuan"));
            f.merge("sasaran", t.get("sasaran"), (a, b) -> a + "; " + b);
        });
        return hasil;
    }

    private int hitung(String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }

    private static Instant jamCerita(Object teks) {
        return LocalDateTime.parse(String.valueOf(teks)).atZone(WIB).toInstant();
    }
}
