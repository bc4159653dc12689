package id.selaras.tahunan.naskahrkpd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.PanggungRenja;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.uji.HitungSql;
import id.selaras.uji.UjiPersistensi;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiPersistensi
class VersiRkpdServiceTest {

    private static final String SUB = "2.16.02.2.01.05";

    @Autowired
    PanggungRenja panggungRenja;

    @Autowired
    VersiRkpdService versi;

    @Autowired
    RkpdService rkpd;

    @Autowired
    JdbcClient jdbc;

    PanggungRenja.Panggung p;

    @BeforeEach
    void siapkan() {
        p = panggungRenja.siapkan();
        baris(1);
    }

    private void baris(int banyak) {
        for (int i = 0; i < banyak; i++) {
            jdbc.sql(
                            "insert into renja_sub_kegiatan (id, pemda, renja_id, silsilah, kode, nama, indikator, satuan, target,"
                                    + " pagu, pagu_n1, nihil, versi) values (?,?,?,?,?,'Sub kegiatan','Jumlah dokumen','dokumen',"
                                    + " 12, 1000000.50, 2000000, false, 0)")
                    .params(Id.baru(), p.pemda, p.renjaId, Id.baru(), SUB)
                    .update();
        }
    }

    private void tahap(Tahap tahap) {
        p.sebagai(p.kabid, () -> {
            rkpd.mulaiTahap(2022, tahap);
            return null;
        });
    }

    @Test
    void endOfAStageFreezesTheDocumentAndWhatIsTypedLaterIsNotInIt() {
        tahap(Tahap.RANCANGAN_AWAL);
        assertThat(p.sebagai(p.kabid, () -> versi.daftar(2022))).isEmpty();
        tahap(Tahap.RANCANGAN);
        var beku = p.sebagai(p.kabid, () -> versi.daftar(2022)).get(0);
        baris(2);

        assertThat(beku.tahap()).isEqualTo(Tahap.RANCANGAN_AWAL);
        assertThat(beku.resmi()).isTrue();
        assertThat(beku.total()).isEqualByComparingTo("1000000.50");
        assertThat(p.sebagai(p.kabid, () -> versi.isi(beku.id())).total()).isEqualByComparingTo("1000000.50");
        tahap(Tahap.RANCANGAN_AKHIR);
        assertThat(p.sebagai(p.kabid, () -> versi.susun(2022)).total()).isEqualByComparingTo("3000001.50");
    }

    @Test
    void rancanganCountsWhatWasVerifiedAndSaysOfTheRestThatItIsNotInIt() {
        tahap(Tahap.RANCANGAN);
        var belum = p.sebagai(p.kabid, () -> versi.susun(2022));
        assertThat(belum.total()).isEqualByComparingTo("0");
        assertThat(belum.pagu()).anySatisfy(b -> assertThat(b.keadaan()).endsWith("belum dimuat"));

        jdbc.sql("update renja set status = 'TERVERIFIKASI' where id = ?")
                .param(p.renjaId)
                .update();
        assertThat(p.sebagai(p.kabid, () -> versi.susun(2022)).total()).isEqualByComparingTo("1000000.50");
    }

    @Test
    void sameContentMakesNoNewVersionAndOtherContentDoes() {
        var satu = p.sebagai(p.kabid, () -> versi.bekukan(2022, "Sementara", false));
        assertThat(p.sebagai(p.kabid, () -> versi.bekukan(2022, "Lagi", false)).id())
                .isEqualTo(satu.id());
        baris(1);
        var dua = p.sebagai(p.kabid, () -> versi.bekukan(2022, "Lagi", false));
        assertThat(dua.nomor()).isEqualTo(satu.nomor() + 1);
        assertThat(dua.sha256()).isNotEqualTo(satu.sha256());
    }

    @Test
    void sumsOfEveryLevelAreThoseOfTheLines() {
        baris(3);
        var isi = p.sebagai(p.kabid, () -> versi.susun(2022));
        assertThat(isi.program())
                .filteredOn(b -> b.pagu() != null && !b.kode().equals(SUB))
                .isNotEmpty()
                .allSatisfy(b -> assertThat(b.pagu()).isEqualByComparingTo(new BigDecimal("4000002")));
        assertThat(isi.totalMaju()).isEqualByComparingTo("8000000");
    }

    @Test
    void statementsDoNotGrowWithTheLines() throws Exception {
        p.sebagai(p.kabid, () -> versi.susun(2022));
        int sedikit = HitungSql.selama(() -> p.sebagai(p.kabid, () -> versi.susun(2022)))
                .size();
        baris(60);
        assertThat(HitungSql.selama(() -> p.sebagai(p.kabid, () -> versi.susun(2022))))
                .hasSize(sedikit);
    }

    @Test
    void draftIsForThoseWhoMayReadEveryPlan() {
        p.sebagai(p.kabid, () -> {
            versi.pastikanBolehMembaca(2022);
            return null;
        });
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> p.sebagai(p.perencana, () -> {
                    versi.pastikanBolehMembaca(2022);
                    return null;
                }))
                .satisfies(e -> assertThat(e.kode()).isEqualTo("AKS-02"));
    }
}
