package id.selaras.tahunan.renja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.Pratinjau.Status;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.uji.UjiPersistensi;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiPersistensi
class PratinjauRenjaTest {

    private static final String MEDIA = "2.16.02.2.01.05";
    private static final String LAYANAN = "2.16.02.2.01.06";
    private static final String PAPAN = "Kode\tTarget\tPagu\tSumber dana\n"
            + MEDIA + "\t12 Dokumen\t446.155.000\tPAD\n"
            + LAYANAN + "\t4 Laporan\t85.000.000\tDAU\n";

    @Autowired
    PanggungRenja panggung;

    @Autowired
    PratinjauRenja pratinjauRenja;

    @Autowired
    PenyuntinganRenja penyuntingan;

    @Autowired
    RenjaService renja;

    @Autowired
    RkpdService rkpd;

    @Autowired
    JdbcClient jdbc;

    private PanggungRenja.Panggung p;

    @BeforeEach
    void siapkan() {
        p = panggung.siapkan();
    }

    @Test
    void previewChangesNothingAndApplyingItIsOneStep() {
        var ada = p.baris(MEDIA, "100");
        var pratinjau = tempel(PAPAN);
        assertThat(rinci().total()).isEqualByComparingTo("100");
        assertThat(pratinjau.jumlah(Status.BARU)).isEqualTo(1);
        assertThat(pratinjau.jumlah(Status.BERUBAH)).isEqualTo(1);

        terapkan(pratinjau);

        assertThat(rinci().total()).isEqualByComparingTo("531155000");
        assertThat(rinci().baris()).extracting(BarisSubKegiatan::silsilah).contains(ada.silsilah());
        p.oleh(() -> penyuntingan.urungkan(p.renjaId));
        assertThat(rinci().total()).isEqualByComparingTo("100");
        assertThat(rinci().baris()).hasSize(1);
    }

    @Test
    void appliedTwiceItHasOneEffectAndTheSameAnswer() {
        var pratinjau = tempel(PAPAN);
        var pertama = terapkan(pratinjau);
        var kedua = terapkan(pratinjau);

        assertThat(rinci().baris()).hasSize(2);
        assertThat(kedua.keterangan()).isEqualTo(pertama.keterangan());
        assertThat(kedua.perubahan()).isEqualTo(pertama.perubahan());
        assertThat(tempel(PAPAN).berisi()).isFalse();
    }

    @Test
    void nothingIsAppliedWhenSomebodyChangedALineMeanwhile() {
        var ada = p.baris(MEDIA, "100");
        var pratinjau = tempel(PAPAN);
        p.sebagai(p.rekan, () -> penyuntingan.ubahSel(p.renjaId, ada.silsilah(), ada.versi(), SelBaris.PAGU, "777"));

        ditolak("TMP-41", () -> terapkan(pratinjau));
        assertThat(rinci().baris()).hasSize(1);
        assertThat(rinci().total()).isEqualByComparingTo("777");
    }

    @Test
    void previewOfAnotherPersonIsNotApplied() {
        var pratinjau = tempel(PAPAN);
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> p.sebagai(p.rekan, () -> pratinjauRenja.terapkan(p.renjaId, pratinjau.token())))
                .satisfies(e -> assertThat(e.kode()).isEqualTo("TMP-404"));
    }

    @Test
    void blockWithoutCodesFillsFromTheCursor() {
        p.oleh(() -> penyuntingan.tambahBaris(p.renjaId, List.of("2.16.02")));
        var awal = rinci().baris().get(0);
        var pratinjau = p.oleh(() -> pratinjauRenja.tempelan(
                p.renjaId, "1\t100.000\n2\t200.000\n3\t300.000\n4\t9", awal.silsilah(), "target"));
        assertThat(pratinjau.jumlah(Status.BERUBAH)).isEqualTo(3);
        assertThat(pratinjau.baris().get(3).keterangan()).containsExactly(Keterangan.of("TMP-25"));

        terapkan(pratinjau);
        assertThat(rinci().baris())
                .extracting(b ->
                        b.isi().target().intValueExact() + "/" + b.isi().pagu().intValueExact())
                .containsExactly("1/100000", "2/200000", "3/300000");
    }

    @Test
    void lastYearsForecastBecomesTheStart() {
        renjaLalu();
        p.baris(MEDIA, "1");
        var pratinjau = p.oleh(() -> pratinjauRenja.awal(p.renjaId, Pratinjau.Sumber.PRAKIRAAN_MAJU));

        assertThat(pratinjau.baris())
                .extracting(b -> b.kode() + " " + b.status())
                .containsExactlyInAnyOrder(MEDIA + " DILEWATI", LAYANAN + " BARU", "2.16.09.2.01.01 GAGAL");
        terapkan(pratinjau);
        var isi = rinci().baris().stream()
                .filter(b -> b.kode().equals(LAYANAN))
                .findFirst()
                .orElseThrow()
                .isi();
        assertThat(isi.target()).isEqualByComparingTo("14");
        assertThat(isi.pagu()).isEqualByComparingTo("140");
        assertThat(isi.sumberDana().get("PAD")).isEqualByComparingTo("140");
        assertThat(isi.lokasi()).isEqualTo("Klojen");
        assertThat(isi.targetN1()).isNull();
    }

    @Test
    void withoutARenjaOfLastYearItSaysWhatElseToStartFrom() {
        ditolak("TMP-35", () -> pratinjauRenja.awal(p.renjaId, Pratinjau.Sumber.PRAKIRAAN_MAJU));
        ditolak("TMP-36", () -> pratinjauRenja.awal(p.renjaId, Pratinjau.Sumber.RENSTRA));
    }

    @Test
    void renstraColumnOfTheYearBecomesTheStart() {
        var rpjmd = Id.baru();
        var renstra = Id.baru();
        rencana(rpjmd, "RPJMD", null, null);
        rencana(renstra, "RENSTRA", p.pdId, rpjmd);
        barisRenstra(renstra, "2.16.02", "PROGRAM", "Persentase aduan selesai", "Persen");
        barisRenstra(renstra, LAYANAN, "SUB_KEGIATAN", "Jumlah laporan", "laporan ");

        var pratinjau = p.oleh(() -> pratinjauRenja.awal(p.renjaId, Pratinjau.Sumber.RENSTRA));
        terapkan(pratinjau);

        assertThat(rinci().indikator())
                .singleElement()
                .satisfies(i -> assertThat(i.target()).isEqualByComparingTo("95"));
        assertThat(rinci().baris()).singleElement().satisfies(b -> {
            assertThat(b.isi().indikator()).isEqualTo("Jumlah laporan");
            assertThat(b.isi().pagu()).isEqualByComparingTo("1000");
            assertThat(b.isi().paguN1()).isEqualByComparingTo("1100");
        });
    }

    private void rencana(long id, String jenis, Long pdId, Long induk) {
        jdbc.sql("insert into rencana (id, pemda, jenis, perangkat_daerah_id, induk_id, judul, visi, nomenklatur,"
                        + " tahun_dasar, tahun_awal, tahun_target_awal, tahun_akhir, tahap, status, perubahan)"
                        + " values (?,?,?,?,?,'R','V','050-3708-2020',2018,2018,2019,2023,'PENETAPAN','DITETAPKAN',0)")
                .params(id, p.pemda, jenis, pdId, induk)
                .update();
    }

    private void barisRenstra(long renstra, String kode, String jenjang, String indikator, String satuan) {
        var simpul = Id.baru();
        var id = Id.baru();
        jdbc.sql("insert into rencana_simpul (id, pemda, rencana_id, jenjang, urutan, kode, uraian)"
                        + " values (?,?,?,?,1,?,'Nama')")
                .params(simpul, p.pemda, renstra, jenjang, kode)
                .update();
        jdbc.sql(
                        "insert into rencana_indikator (id, pemda, rencana_id, simpul_id, urutan, nama, satuan, arah, akumulasi)"
                                + " values (?,?,?,?,1,?,?,'POSITIF','LAST')")
                .params(id, p.pemda, renstra, simpul, indikator, satuan)
                .update();
        jdbc.sql("insert into rencana_target (indikator_id, tahun, target) values (?,2022,95),(?,2023,96)")
                .params(id, id)
                .update();
        jdbc.sql("insert into rencana_pagu (simpul_id, tahun, pagu) values (?,2022,1000),(?,2023,1100)")
                .params(simpul, simpul)
                .update();
    }

    private void renjaLalu() {
        p.sistem(() -> {
            rkpd.buka(2021, "Tema", "PMDN-86-2017", PanggungRenja.VERSI);
            var lalu = renja.buka(2021, p.pdId);
            renja.mulaiTahap(lalu, Tahap.RANCANGAN);
            for (var kode : List.of(MEDIA, LAYANAN, "2.16.09.2.01.01")) {
                var id = Id.baru();
                jdbc.sql("insert into renja_sub_kegiatan (id, pemda, renja_id, silsilah, kode, nama, indikator, satuan,"
                                + " target, pagu, target_n1, pagu_n1, lokasi, nihil, versi)"
                                + " values (?,?,?,?,?,'Nama','Jumlah','Laporan',12,120,14,140,'Klojen',false,0)")
                        .params(id, p.pemda, lalu, "s" + id, kode)
                        .update();
                jdbc.sql(
                                "insert into renja_sub_kegiatan_dana (sub_kegiatan_id, sumber_dana, jumlah) values (?,'PAD',120)")
                        .param(id)
                        .update();
            }
        });
    }

    private Pratinjau tempel(String papan) {
        return p.oleh(() -> pratinjauRenja.tempelan(p.renjaId, papan, null, null));
    }

    private HasilSunting terapkan(Pratinjau pratinjau) {
        return p.oleh(() -> pratinjauRenja.terapkan(p.renjaId, pratinjau.token()));
    }

    private RenjaRinci rinci() {
        return p.oleh(() -> renja.rinci(p.renjaId));
    }

    private void ditolak(String kode, java.util.function.Supplier<?> kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> p.oleh(kerja::get))
                .satisfies(e -> assertThat(e.kode()).isEqualTo(kode));
    }
}
