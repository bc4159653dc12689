package id.selaras.tahunan.renja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.Pelaku;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.uji.UjiPersistensi;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiPersistensi
class UrungRenjaTest {

    private static final String MEDIA = "2.16.02.2.01.05";

    @Autowired
    PanggungRenja panggung;

    @Autowired
    PenyuntinganRenja penyuntingan;

    @Autowired
    PenyuntinganIndikator penyuntinganIndikator;

    @Autowired
    RenjaService renja;

    private PanggungRenja.Panggung p;

    @BeforeEach
    void siapkan() {
        p = panggung.siapkan();
    }

    @Test
    void ownStepsAreTakenBackAndBroughtAgainInOrder() {
        var baris = p.baris(MEDIA, "100");
        ubah(p.perencana, SelBaris.PAGU, "200");
        ubah(p.perencana, SelBaris.LOKASI, "Klojen");

        urungkan();
        assertThat(isi().lokasi()).isNull();
        assertThat(isi().pagu()).isEqualByComparingTo("200");
        urungkan();
        assertThat(isi().pagu()).isEqualByComparingTo("100");
        ulangi();
        assertThat(isi().pagu()).isEqualByComparingTo("200");
        ulangi();
        assertThat(isi().lokasi()).isEqualTo("Klojen");
        ditolak("SUN-21", () -> penyuntingan.ulangi(p.renjaId));
        assertThat(rinci().baris()).extracting(BarisSubKegiatan::silsilah).containsExactly(baris.silsilah());
    }

    @Test
    void aNewChangeEndsWhatCouldBeBroughtAgain() {
        p.baris(MEDIA, "100");
        ubah(p.perencana, SelBaris.PAGU, "200");
        urungkan();
        ubah(p.perencana, SelBaris.LOKASI, "Klojen");

        ditolak("SUN-21", () -> penyuntingan.ulangi(p.renjaId));
        urungkan();
        assertThat(isi().lokasi()).isNull();
        assertThat(isi().pagu()).isEqualByComparingTo("100");
    }

    @Test
    void stepIsNotTakenBackWhenSomebodyElseChangedTheSameCellSince() {
        p.baris(MEDIA, "100");
        ubah(p.perencana, SelBaris.PAGU, "200");
        ubah(p.rekan, SelBaris.PAGU, "300");

        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(this::urungkan)
                .satisfies(e -> {
                    assertThat(e.kode()).isEqualTo("SUN-22");
                    assertThat(e.argumen()[0]).isEqualTo(MEDIA);
                    assertThat((String) e.argumen()[1]).startsWith("Sekretaris");
                });
        assertThat(isi().pagu()).isEqualByComparingTo("300");
    }

    @Test
    void changeOfAnotherCellBySomebodyElseStaysWhenAStepIsTakenBack() {
        p.baris(MEDIA, "100");
        ubah(p.perencana, SelBaris.PAGU, "200");
        ubah(p.rekan, SelBaris.LOKASI, "Klojen");
        urungkan();

        assertThat(isi().pagu()).isEqualByComparingTo("100");
        assertThat(isi().lokasi()).isEqualTo("Klojen");
    }

    @Test
    void deletedLineComesBackWithItsLineageAndAllItsCells() {
        var baris = p.baris(MEDIA, "100");
        ubah(p.perencana, SelBaris.SUMBER_DANA, "PAD 60; DAU 40");
        var sebelum = isi();
        p.oleh(() -> penyuntingan.hapusBaris(
                p.renjaId, baris.silsilah(), rinci().baris().get(0).versi()));
        assertThat(rinci().baris()).isEmpty();

        var hasil = urungkan();

        assertThat(hasil.baris()).extracting(BarisSubKegiatan::silsilah).containsExactly(baris.silsilah());
        assertThat(isi().beda(sebelum)).isEmpty();
        ubah(p.perencana, SelBaris.PAGU, "70");
        assertThat(isi().pagu()).isEqualByComparingTo("70");
    }

    @Test
    void addedBranchIsOneStep() {
        p.oleh(() -> penyuntingan.tambahBaris(p.renjaId, List.of("2.16.02")));
        assertThat(rinci().baris()).hasSize(3);
        urungkan();
        assertThat(rinci().baris()).isEmpty();
        ulangi();
        assertThat(rinci().baris()).hasSize(3);
    }

    @Test
    void indicatorsOfAProgramAreTakenBackToo() {
        var hasil = p.oleh(
                () -> penyuntinganIndikator.tambah(p.renjaId, "2.16.02", "Persentase aduan selesai", "", "95 %", "96"));
        var satu = hasil.indikator().get(0);
        assertThat(satu.satuan()).isEqualTo("Persen");
        p.oleh(() -> penyuntinganIndikator.ubahSel(
                p.renjaId, satu.silsilah(), satu.versi(), BarisIndikator.Sel.TARGET, "97"));
        urungkan();
        assertThat(rinci().indikator().get(0).target()).isEqualByComparingTo("95");
        urungkan();
        assertThat(rinci().indikator()).isEmpty();
        ditolak("SUN-34", () -> penyuntinganIndikator.tambah(p.renjaId, MEDIA, "Jumlah", "", "", ""));
    }

    @Test
    void stepsOfAnEarlierTurnStayAsTheyWereSubmitted() {
        p.baris(MEDIA, "100");
        p.oleh(() -> {
            renja.ajukan(p.renjaId);
            renja.tarik(p.renjaId);
            return null;
        });
        ditolak("SUN-20", () -> penyuntingan.urungkan(p.renjaId));
    }

    private void ubah(Pelaku pelaku, SelBaris sel, String teks) {
        var baris = rinci().baris().get(0);
        p.sebagai(pelaku, () -> penyuntingan.ubahSel(p.renjaId, baris.silsilah(), baris.versi(), sel, teks));
    }

    private HasilSunting urungkan() {
        return p.oleh(() -> penyuntingan.urungkan(p.renjaId));
    }

    private void ulangi() {
        p.oleh(() -> penyuntingan.ulangi(p.renjaId));
    }

    private RenjaRinci rinci() {
        return p.oleh(() -> renja.rinci(p.renjaId));
    }

    private IsiBaris isi() {
        return rinci().baris().get(0).isi();
    }

    private void ditolak(String kode, java.util.function.Supplier<?> kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> p.oleh(kerja::get))
                .satisfies(e -> assertThat(e.kode()).isEqualTo(kode));
    }
}
