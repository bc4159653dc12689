package id.selaras.izin;

import id.selaras.akses.JenisJabatan;
import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.dokumen.BagianRenja;
import id.selaras.dokumen.CetakRenjaService;
import id.selaras.dokumen.Format;
import id.selaras.dokumen.NaskahService;
import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import id.selaras.partisipasi.forum.CatatanForum;
import id.selaras.partisipasi.forum.ForumService;
import id.selaras.partisipasi.forum.JenisForum;
import id.selaras.partisipasi.forum.OrangForum;
import id.selaras.partisipasi.forum.RuangForumService;
import id.selaras.partisipasi.masukan.MasukanBaru;
import id.selaras.partisipasi.masukan.MasukanService;
import id.selaras.peragaan.MalangUji;
import id.selaras.tahunan.fasilitasi.BerkasLampiranService;
import id.selaras.tahunan.fasilitasi.CatatanFasilitasi.KelompokCatatan;
import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.tahunan.fasilitasi.KeadaanFasilitasi;
import id.selaras.tahunan.naskahrkpd.BabRkpdService;
import id.selaras.tahunan.renja.BabRenjaService;
import id.selaras.tahunan.renja.PratinjauRenja;
import id.selaras.tahunan.renja.RiwayatBabService;
import id.selaras.tahunan.renja.VersiRenjaService;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.uji.KotaUji;
import id.selaras.verifikasi.VerifikasiService;
import id.selaras.verifikasi.reviu.ReviuService;
import id.selaras.workflow.tugas.TugasService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The city of the table: one plan being drafted and one on the desk of the mitra, an account for each
 * party, and a thing for each place in a path. A second city has an account for each Peran.
 */
@Component
class PanggungIzin {

    static final String PEMDA = "35.73";
    /** Stands in the plan that is being drafted, and may be seen by its readers alone. */
    static final String RAHASIA = "RAHASIA-7731";

    /** No answer to somebody who may not read that plan holds any of these. */
    static final List<String> RAHASIA_RENCANA = List.of(RAHASIA, "12.418.915.300", "12418915300");

    private static final LocalDate SEJAK = LocalDate.of(2019, 1, 1);

    private final MalangUji malang;
    private final KotaUji kotaUji;
    private final PenggunaService pengguna;
    private final Wewenang wewenang;
    private final TugasService tugas;
    private final VerifikasiService verifikasi;
    private final PratinjauRenja pratinjau;
    private final CetakRenjaService cetak;
    private final BabRenjaService bab;
    private final RiwayatBabService riwayatBab;
    private final RkpdService rkpd;
    private final NaskahService naskah;
    private final BerkasLampiranService berkasLampiran;
    private final BabRkpdService babRkpd;
    private final VersiRenjaService versi;
    private final MasukanService masukan;
    private final ForumService forum;
    private final ReviuService reviu;
    private final FasilitasiService fasilitasi;
    private final RuangForumService ruang;
    private final ManagementService manajemen;
    private final JdbcClient jdbc;
    private final List<BendaIzin> penyedia;
    private final Map<String, String> benda = new HashMap<>();
    private final Map<String, Pelaku> pihak = new LinkedHashMap<>();
    private final Map<String, Pelaku> pemdaLain = new LinkedHashMap<>();

    PanggungIzin(
            MalangUji malang,
            KotaUji kotaUji,
            PenggunaService pengguna,
            Wewenang wewenang,
            TugasService tugas,
            VerifikasiService verifikasi,
            PratinjauRenja pratinjau,
            CetakRenjaService cetak,
            BabRenjaService bab,
            RiwayatBabService riwayatBab,
            RkpdService rkpd,
            NaskahService naskah,
            BerkasLampiranService berkasLampiran,
            BabRkpdService babRkpd,
            VersiRenjaService versi,
            MasukanService masukan,
            ForumService forum,
            ReviuService reviu,
            FasilitasiService fasilitasi,
            RuangForumService ruang,
            ManagementService manajemen,
            JdbcClient jdbc,
            List<BendaIzin> penyedia) {
        this.malang = malang;
        this.kotaUji = kotaUji;
        this.pengguna = pengguna;
        this.wewenang = wewenang;
        this.tugas = tugas;
        this.verifikasi = verifikasi;
        this.pratinjau = pratinjau;
        this.cetak = cetak;
        this.bab = bab;
        this.riwayatBab = riwayatBab;
        this.rkpd = rkpd;
        this.naskah = naskah;
        this.berkasLampiran = berkasLampiran;
        this.babRkpd = babRkpd;
        this.versi = versi;
        this.masukan = masukan;
        this.forum = forum;
        this.reviu = reviu;
        this.fasilitasi = fasilitasi;
        this.ruang = ruang;
        this.manajemen = manajemen;
        this.jdbc = jdbc;
        this.penyedia = penyedia;
    }

    /** Everybody of the city, by name of the party. */
    Map<String, Pelaku> pihak() {
        return pihak;
    }

    Map<String, Pelaku> pemdaLain() {
        return pemdaLain;
    }

    /** Id or code of a thing that the table names. */
    String benda(String nama) {
        var ada = benda.get(nama);
        if (ada == null) {
            throw new IllegalArgumentException("tidak ada benda " + nama + " di PanggungIzin");
        }
        return ada;
    }

    Map<String, String> benda() {
        return benda;
    }

    synchronized void siapkan() {
        if (!pihak.isEmpty()) {
            return;
        }
        malang.buka(3);
        var sisakan = Set.of("userTask_telaahRenja@dikbud", "userTask_susunRenja@kominfo");
        var diajukan = malang.sampai("userTask_telaahRenja", "dikbud", sisakan);
        var susun = malang.sampai("userTask_susunRenja", "kominfo", sisakan);
        malang.isi("kominfo", susun.renja());
        benda.put("renja", teks(susun.renja()));
        benda.put("diajukan", teks(diajukan.renja()));
        benda.put("susun", teks(susun.tugas()));
        benda.put("telaahTugas", teks(diajukan.tugas()));
        orang(
                malang.renja("kominfo").pdId(),
                malang.renja("dikbud").pdId(),
                malang.renja("dinkes").pdId());
        PemdaAktif.dengan(PEMDA, () -> {
            bendaRenja(susun.renja(), diajukan.renja(), susun.tugas());
            bendaHalaman(susun.renja(), diajukan.renja());
            bendaForum();
            bendaReviu(susun.renja());
            bendaFasilitasi();
            penyedia.forEach(p -> benda.putAll(p.sediakan(pihak)));
            bendaLain();
        });
    }

    private void orang(long satu, long dua, long lain) {
        for (var peran : Peran.values()) {
            var daftarPd = peran.padaPd() ? new Long[] {satu, dua} : new Long[] {null};
            pihak.put(peran.name(), akun(PEMDA, peran.name(), peran, daftarPd));
        }
        pihak.put("PERENCANA_LAIN", akun(PEMDA, "PERENCANA_LAIN", Peran.PERENCANA_PD, lain));
        pihak.put("KEPALA_LAIN", akun(PEMDA, "KEPALA_LAIN", Peran.KEPALA_PD, lain));
        pihak.put("MITRA_LAIN", akun(PEMDA, "MITRA_LAIN", Peran.MITRA_BAPPEDA, lain));
        var kota = kotaUji.baru();
        long pdLain = kota.pd("2.16", "Dinas Kominfo");
        for (var peran : Peran.values()) {
            pemdaLain.put(peran.name(), akun(kota.kode(), peran.name(), peran, peran.padaPd() ? pdLain : null));
        }
        benda.put("pd", teks(satu));
        benda.put(
                "akun", teks(akun(PEMDA, "AKUN", Peran.LURAH, new Long[] {null}).id()));
        benda.put("siapa", "perencana.kominfo");
    }

    private Pelaku akun(String pemda, String nama, Peran peran, Long... pd) {
        var namaMasuk = "izin." + nama.toLowerCase(Locale.ROOT) + "." + pemda;
        long id = pengguna.buatDenganHash(pemda, namaMasuk, "Orang " + nama, "{noop}sandi-lama-uji");
        for (var satu : pd) {
            pengguna.tugaskan(pemda, id, peran, satu, SEJAK, null, JenisJabatan.DEFINITIF);
        }
        return pengguna.pelaku(namaMasuk).orElseThrow();
    }

    private void bendaRenja(long renja, long diajukan, long susun) {
        var perencana = pihak.get("PERENCANA_PD");
        var baris = "select silsilah from renja_sub_kegiatan where renja_id = ? order by kode limit 1";
        benda.put("baris", jdbc.sql(baris).param(renja).query(String.class).single());
        jdbc.sql("update renja_sub_kegiatan set catatan = ?, target = 99 where silsilah = ?")
                .params(RAHASIA, benda("baris"))
                .update();
        benda.put(
                "barisDiajukan",
                jdbc.sql("select id from renja_sub_kegiatan where renja_id = ? order by kode limit 1")
                        .param(diajukan)
                        .query(String.class)
                        .single());
        wewenang.sebagai(perencana, () -> tugas.klaim(susun));
        benda.put(
                "pratinjau",
                wewenang.sebagai(
                        perencana,
                        () -> pratinjau
                                .tempelan(renja, malang.tempelan("kominfo"), null, null)
                                .token()));
        var temuan = wewenang.sebagai(perencana, () -> verifikasi.periksaRenja(renja)).temuan().stream()
                .filter(t -> t.dapatDijelaskan())
                .findFirst()
                .orElseThrow();
        benda.put("temuanKode", temuan.kode());
        benda.put("temuanLokus", temuan.lokus().teks());
        benda.put(
                "catatan",
                teks(wewenang.sebagai(
                        pihak.get("MITRA_BAPPEDA"), () -> verifikasi.catat(diajukan, "BAB", "2.1", "Catatan uji"))));
        var dokumen = wewenang.sebagai(perencana, () -> cetak.cetak(renja, null, BagianRenja.SELURUHNYA, Format.XLSX));
        benda.put("dokumen", teks(dokumen.id()));
        benda.put("kodePublik", dokumen.kodePublik());
    }

    /** The Forum PD of the plan that is being drafted, today, with somebody present and somebody who signs. */
    private void bendaForum() {
        long id = forum.buka(JenisForum.FORUM_PD, 2022, Long.valueOf(benda("pd")), null);
        forum.siapkan(id, 0, malang.hariIni(), "09.00", "Aula", "Pembukaan", false);
        for (var apa : List.of("HADIR", "PENANDA")) {
            ruang.catat(id, new CatatanForum(apa, apa, "MEDIA", "Wakil media", null, null, null, null, null, null));
        }
        benda.put("forum", teks(id));
        benda.put("kodeHadir", forum.ambil(id).kodeHadir());
        benda.put("naskahForum", "forum");
        benda.put("naskahReviu", "reviu");
        benda.put("naskahRkpd", "rkpd");
        benda.put("tahun", "2022");
        benda.put(
                "salinanForum",
                teks(wewenang.sebagai(
                                pihak.get("PERENCANA_PD"),
                                () -> naskah.unggah(
                                        "forum",
                                        id,
                                        "UNDANGAN",
                                        "ba.pdf",
                                        "%PDF-1.4 uji".getBytes(StandardCharsets.US_ASCII)))
                        .id()));
        forum.orang(id)
                .forEach(o -> benda.put(
                        o.peran() == OrangForum.PeranForum.HADIR ? "forumHadir" : "forumPenanda", teks(o.id())));
    }

    /** A review of that plan with a finding that is answered and one that is not. */
    private void bendaReviu(long renja) {
        long id = reviu.buka(2022, renja, Long.valueOf(benda("pd")));
        benda.put("reviu", teks(id));
        benda.put("temuanReviu", teks(reviu.catatTemuan(id, "Kondisi", "Kriteria", "Rekomendasi")));
        long dijawab = reviu.catatTemuan(id, "Kondisi lain", "Kriteria", "Rekomendasi");
        reviu.tanggapi(id, dijawab, "Sudah dilengkapi");
        benda.put("temuanDijawab", teks(dijawab));
    }

    /** Requests for fasilitasi to a provinsi outside this installation: one not sent, one read there, one answered. */
    private void bendaFasilitasi() {
        long draf = fasilitasi.buka(2022).id();
        long lampiran = fasilitasi.lampiran(draf).get(0).id();
        benda.put("fasilitasi", teks(draf));
        benda.put("lampiranFasilitasi", teks(lampiran));
        benda.put(
                "berkasLampiran",
                teks(berkasLampiran
                        .unggah(draf, lampiran, "surat.pdf", "%PDF-1.4 uji".getBytes(StandardCharsets.US_ASCII))
                        .id()));
        long ditelaah = fasilitasi.buka(2023).id();
        benda.put("fasilitasiDitelaah", teks(ditelaah));
        long berhasil = fasilitasi.buka(2024).id();
        benda.put("fasilitasiHasil", teks(berhasil));
        jdbc.sql("update fasilitasi set pemda_provinsi = null where pemda = ?")
                .param(PemdaAktif.kode())
                .update();
        fasilitasi.menjadi(ditelaah, KeadaanFasilitasi.PELAKSANAAN);
        fasilitasi.menjadi(berhasil, KeadaanFasilitasi.PELAKSANAAN);
        benda.put("catatanDitelaah", teks(catatanFasilitasi(ditelaah)));
        benda.put("catatanHasil", teks(catatanFasilitasi(berhasil)));
        fasilitasi.menjadi(berhasil, KeadaanFasilitasi.HASIL);
    }

    private long catatanFasilitasi(long id) {
        return fasilitasi.catat(id, KelompokCatatan.URUSAN, "Bab IV", "Catatan");
    }

    /** What stands on the further pages of the plan: chapters, tables, papers, usulan. */
    private void bendaHalaman(long renja, long diajukan) {
        var perencana = pihak.get("PERENCANA_PD");
        var satuBab = wewenang.sebagai(perencana, () -> bab.kerangka(renja)).stream()
                .filter(b -> !b.naskah().isEmpty())
                .reduce((awal, akhir) -> akhir)
                .orElseThrow();
        var naskah = satuBab.naskah().get(0);
        benda.put("babInduk", satuBab.kunci());
        benda.put("bab", naskah.kunci());
        wewenang.sebagai(
                perencana, () -> bab.simpan(renja, naskah.kunci(), naskah.versi(), "<p>Tulisan untuk uji izin</p>"));
        benda.put(
                "entri",
                teks(wewenang.sebagai(perencana, () -> riwayatBab.daftar(renja, naskah.kunci()))
                        .get(0)
                        .id()));
        benda.put("tabel", "T-C.29");
        benda.put("babRkpd", "1.1");
        wewenang.sebagai(
                pihak.get("KABID_BAPPEDA"), () -> babRkpd.simpan(2022, "1.1", 0, "<p>Tulisan untuk uji izin</p>"));
        benda.put("entriRkpd", satu("select id from bab_riwayat where rak = ? order by id desc limit 1", "rkpd_bab"));
        benda.put("isian", satu("select id from renja_evaluasi where renja_id = ? order by kode limit 1", renja));
        benda.put(
                "usulan",
                satu(
                        "select id from usulan where perangkat_daerah_id = ? order by id limit 1",
                        Long.valueOf(benda("pd"))));
        benda.put(
                "pokir",
                satu(
                        "select id from usulan where perangkat_daerah_id = ? and asal = 'POKIR' order by id limit 1",
                        Long.valueOf(benda("pd"))));
        bendaPublik(diajukan);
        malang.berkas(renja, List.of("SK_TIM_PENYUSUN"));
        benda.put("berkas", satu("select id from berkas where acuan_id = ? order by id desc limit 1", renja));
        benda.put("sumber", "RENSTRA");
        benda.put("putaran", satu("select id from verifikasi_putaran where renja_id = ?", diajukan));
        benda.put("panduan", "perencana");
        benda.put("gambar", "tidak-ada.png");
    }

    /** What the portal shows: a frozen plan, a set document, an usulan with its code, a masukan. */
    private void bendaPublik(long diajukan) {
        versi.bekukan(diajukan, "Rancangan awal", true);
        benda.put("kodePemda", PEMDA);
        benda.put("himpunan", "jadwal");
        benda.put("wilayah", "35.73.02.1003");
        benda.put(
                "kodePdBeku",
                satu(
                        "select d.kode from renja r join perangkat_daerah d on d.id = r.perangkat_daerah_id where r.id"
                                + " = ?",
                        diajukan));
        benda.put("kodeUsulan", satu("select kode from usulan where id = ?", Long.valueOf(benda("usulan"))));
        var kode = masukan.kirim(
                2022, new MasukanBaru("", "", "Masukan untuk uji izin", Long.valueOf(benda("pd")), "", ""), "uji");
        benda.put(
                "masukan",
                jdbc.sql("select id from masukan where kode = ?")
                        .param(kode)
                        .query(String.class)
                        .single());
        benda.put("kodeDokumen", "K7QM2XTR9ZBW");
        jdbc.sql("insert into dokumen_terbit (id, pemda, jenis, acuan_id, nomor, versi, judul, format, isi,"
                        + " ukuran, sha256, sha256_isi, kode_publik, diterbitkan, penerbit, oleh, rancangan,"
                        + " contoh) values (?,?,'RENJA',1,'1','Penetapan','Renja"
                        + " uji','PDF',?,3,'a','b','K7QM2XTR9ZBW',?,'Bappeda','Bappeda',false,true)")
                .params(
                        Id.baru(),
                        PEMDA,
                        new byte[] {1, 2, 3},
                        LocalDate.of(2021, 1, 1).atStartOfDay())
                .update();
    }

    private void bendaLain() {
        benda.put("indikator", satu("select min(id) from indikator where perangkat_daerah_id = ?", benda("pd")));
        benda.put("tahunNilai", "2020");
        bendaRencana();
        benda.put("triwulan", "0");
        benda.put("tahun", "2022");
        var prioritas = rkpd.prioritas(2022).get(0);
        benda.put("prioritas", teks(prioritas.id()));
        benda.put(
                "sasaran",
                satu("select id from rkpd_sasaran where prioritas_id = ? order by id limit 1", prioritas.id()));
        benda.put("penugasan", satu("select id from penugasan where pengguna_id = ?", Long.valueOf(benda("akun"))));
        benda.put("proses", satu("select instansi from tugas where id = ?", Long.valueOf(benda("susun"))));
        benda.put("libur", satu("select id from hari_libur where pemda = ? order by id desc limit 1", PEMDA));
        var job = manajemen
                .createJobQuery()
                .tenantIdIn(PEMDA)
                .timers()
                .listPage(0, 1)
                .get(0);
        manajemen.setJobRetries(job.getId(), 0);
        benda.put("pekerjaan", job.getId());
    }

    private void bendaRencana() {
        benda.put("jenis", "rpjmd");
        benda.put(
                "rpjmd",
                satu("select id from rencana where pemda = ? and jenis = 'RPJMD' and status = 'DITETAPKAN'", PEMDA));
        var id = satu(
                "select id from rencana where jenis = 'RENSTRA' and perangkat_daerah_id = ?",
                Long.valueOf(benda("pd")));
        jdbc.sql("update rencana set status = 'DISUSUN' where id = ?")
                .param(Long.valueOf(id))
                .update();
        benda.put("renstra", "renstra");
        benda.put(
                "program",
                satu(
                        "select min(id) from rencana_simpul where jenjang = 'PROGRAM' and perangkat_daerah_id = ?",
                        Long.valueOf(benda("pd"))));
        benda.put("rancanganRenstra", id);
        benda.put(
                "simpul",
                satu(
                        "select min(id) from rencana_simpul where rencana_id = ? and jenjang = 'TUJUAN'",
                        Long.valueOf(id)));
        benda.put(
                "indikatorSimpul",
                satu("select min(id) from rencana_indikator where rencana_id = ?", Long.valueOf(id)));
    }

    private String satu(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(String.class).single();
    }

    private static String teks(long id) {
        return String.valueOf(id);
    }
}
