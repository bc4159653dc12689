package id.selaras.tahunan.renja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.bab.BabBentrok;
import id.selaras.bab.KerangkaBab;
import id.selaras.bab.NaskahBab;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.uji.UjiPersistensi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiPersistensi
class BabRenjaServiceTest {

    @Autowired
    PanggungRenja panggung;

    @Autowired
    BabRenjaService bab;

    @Autowired
    VersiRenjaService versi;

    @Autowired
    JdbcClient jdbc;

    private PanggungRenja.Panggung p;

    @BeforeEach
    void siapkan() {
        p = panggung.siapkan();
    }

    @Test
    void outlineFollowsThePedoman() {
        var kerangka = p.oleh(() -> bab.kerangka(p.renjaId));
        assertThat(kerangka).extracting(KerangkaBab::kunci).containsExactly("", "I", "II", "III", "IV", "V");
        assertThat(kerangka.get(2).naskah())
                .extracting(NaskahBab::kunci)
                .containsExactly("2.1", "2.2", "2.3", "2.4", "2.5");
    }

    @Test
    void liveFieldsShowThePlanAsItIsNow() {
        p.baris("2.16.02.2.01.05", "446.155.000");
        simpan(
                "3.3",
                0,
                "<p>Total <span data-medan=\"total-pagu\">Rp1</span>, "
                        + "<span data-medan=\"jumlah-sub-kegiatan\"></span> sub kegiatan</p>");
        assertThat(isi("3.3"))
                .isEqualTo("<p>Total <span data-medan=\"total-pagu\">Rp446.155.000</span>, "
                        + "<span data-medan=\"jumlah-sub-kegiatan\">1</span> sub kegiatan</p>");

        p.baris("2.16.02.2.01.06", "1.000");
        assertThat(isi("3.3")).contains("Rp446.156.000").contains(">2</span>");
        assertThat(p.oleh(() -> versi.susun(p.renjaId))
                        .bab()
                        .get(2)
                        .subBab()
                        .get(2)
                        .html())
                .contains("Rp446.156.000");
    }

    @Test
    void sameTextSavedTwiceIsSavedOnce() {
        var pertama = simpan("1.1", 0, "<p>Satu</p>");
        var kedua = simpan("1.1", 0, "<p>Satu</p>");
        assertThat(kedua.versi()).isEqualTo(pertama.versi());
        assertThat(riwayat("1.1")).isEqualTo(1);
    }

    @Test
    void textOfSomebodyElseIsNotOverwrittenUnseen() {
        var awal = simpan("1.1", 0, "<p>Satu</p>");
        p.sebagai(p.rekan, () -> bab.simpan(p.renjaId, "1.1", awal.versi(), "<p>Dua</p>"));

        assertThatExceptionOfType(BabBentrok.class)
                .isThrownBy(() -> simpan("1.1", awal.versi(), "<p>Tiga</p>"))
                .satisfies(e -> {
                    assertThat(e.kini().html()).isEqualTo("<p>Dua</p>");
                    assertThat(e.argumen()[1]).isEqualTo("Sekretaris");
                });
        assertThat(isi("1.1")).isEqualTo("<p>Dua</p>");
    }

    @Test
    void whatOnePersonSavesWhileWritingIsOneEntryOfTheTrail() {
        var versiKini = 0L;
        for (int i = 1; i <= 5; i++) {
            versiKini = simpan("1.1", versiKini, "<p>" + "a".repeat(i) + "</p>").versi();
        }
        var terakhir = versiKini;
        p.sebagai(p.rekan, () -> bab.simpan(p.renjaId, "1.1", terakhir, "<p>b</p>"));
        assertThat(riwayat("1.1")).isEqualTo(2);
    }

    @Test
    void ownPartsMayBeAddedRenamedAndRemovedButNotThoseOfThePedoman() {
        var baru = p.oleh(() -> bab.tambah(p.renjaId, "II", "Inovasi Daerah"));
        assertThat(baru.kunci()).isEqualTo("2.6");
        simpan("2.6", baru.versi(), "<p>Isi</p>");
        p.oleh(() -> bab.ubahJudul(p.renjaId, "2.6", "Inovasi <Daerah>"));
        assertThat(p.oleh(() -> versi.susun(p.renjaId))
                        .bab()
                        .get(1)
                        .subBab()
                        .get(5)
                        .judul())
                .isEqualTo("Inovasi <Daerah>");
        p.oleh(() -> {
            bab.hapus(p.renjaId, "2.6");
            return null;
        });
        assertThat(p.oleh(() -> bab.kerangka(p.renjaId)).get(2).naskah()).hasSize(5);

        simpan("2.1", 0, "<p>Isi</p>");
        ditolak("BAB-03", () -> {
            bab.hapus(p.renjaId, "2.1");
            return null;
        });
        ditolak("BAB-06", () -> bab.tambah(p.renjaId, "IV", "x"));
        ditolak("BAB-404", () -> simpan("9.9", 0, "<p>x</p>"));
    }

    @Test
    void nihilIsDeclaredOnlyWhereNothingIsWrittenUnlessATableIsMeant() {
        assertThat(p.oleh(() -> bab.nyatakanNihil(p.renjaId, "2.3", true)).nihil())
                .isTrue();
        assertThat(simpan("2.3", 1, "<p>Ada isu</p>").nihil()).isFalse();
        ditolak("BAB-04", () -> bab.nyatakanNihil(p.renjaId, "2.3", true));

        simpan("2.5", 0, "<p>Tidak ada usulan.</p>");
        assertThat(p.oleh(() -> bab.nyatakanNihil(p.renjaId, "2.5", true)).nihil())
                .isTrue();
        assertThat(p.oleh(() -> bab.ambil(p.renjaId, "2.5")).html()).isEqualTo("<p>Tidak ada usulan.</p>");
    }

    @Test
    void lockedRenjaCanBeReadButNotWritten() {
        simpan("1.1", 0, "<p>Satu</p>");
        p.sistem(() -> jdbc.sql("update renja set status = 'TERVERIFIKASI' where id = ?")
                .param(p.renjaId)
                .update());
        assertThat(isi("1.1")).isEqualTo("<p>Satu</p>");
        ditolak("RNJ-011", () -> simpan("1.1", 1, "<p>Dua</p>"));
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> p.sebagai(p.orangLain, () -> bab.ambil(p.renjaId, "1.1")))
                .satisfies(e -> assertThat(e.kode()).isEqualTo("AKS-02"));
    }

    private NaskahBab simpan(String kunci, long versiDilihat, String html) {
        return p.oleh(() -> bab.simpan(p.renjaId, kunci, versiDilihat, html));
    }

    private String isi(String kunci) {
        return p.oleh(() -> bab.ambil(p.renjaId, kunci)).html();
    }

    private int riwayat(String kunci) {
        return jdbc.sql("select count(*) from renja_riwayat where renja_id = ? and silsilah = ? and sel = 'html'")
                .params(p.renjaId, kunci)
                .query(Integer.class)
                .single();
    }

    private void ditolak(String kode, java.util.function.Supplier<?> kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> p.oleh(kerja::get))
                .satisfies(e -> assertThat(e.kode()).isEqualTo(kode));
    }
}
