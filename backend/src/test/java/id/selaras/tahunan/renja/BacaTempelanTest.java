package id.selaras.tahunan.renja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.renja.Pratinjau.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacaTempelanTest {

    private static final String JUDUL =
            "Kode\tSub Kegiatan\tIndikator\tTarget 2022\tPagu 2022 (Rp)\tSumber Dana\tLokasi\n";

    @Test
    void rowIsReadByItsHeadings() {
        var baris = satu(
                JUDUL
                        + "2.16.02.2.01.06\tPelayanan Informasi Publik\tJumlah laporan\t12 Laporan\tRp 85.000.000\tPAD\tKlojen");

        assertThat(baris.status()).isEqualTo(Status.BARU);
        assertThat(baris.gagal()).isEmpty();
        var isi = baris.sesudah();
        assertThat(isi.nama()).isEqualTo("Pelayanan Informasi Publik");
        assertThat(isi.indikator()).isEqualTo("Jumlah laporan");
        assertThat(isi.target()).isEqualByComparingTo("12");
        assertThat(isi.satuan()).isEqualTo("Laporan");
        assertThat(isi.pagu()).isEqualByComparingTo("85000000");
        assertThat(isi.sumberDana().get("PAD")).isEqualByComparingTo("85000000");
        assertThat(isi.lokasi()).isEqualTo("Klojen");
    }

    @Test
    void headingsMayStandInAnyOrderAndOverSeveralRows() {
        var baris = satu("""
                RENCANA KERJA DINAS\t\t\t\t\t
                Lokasi\tRencana Tahun 2022\t\tPrakiraan Maju Rencana Tahun 2023\t\tKode
                \tTarget Capaian Kinerja\tKebutuhan Dana/Pagu Indikatif\tTarget Capaian Kinerja\tKebutuhan Dana/Pagu Indikatif\t
                (1)\t(2)\t(3)\t(4)\t(5)\t(6)
                Klojen\t12\t100.000.000\t13\t110.000.000\t2.16.02.2.01.06
                """);

        var isi = baris.sesudah();
        assertThat(isi.target()).isEqualByComparingTo("12");
        assertThat(isi.pagu()).isEqualByComparingTo("100000000");
        assertThat(isi.targetN1()).isEqualByComparingTo("13");
        assertThat(isi.paguN1()).isEqualByComparingTo("110000000");
        assertThat(isi.lokasi()).isEqualTo("Klojen");
    }

    @Test
    void columnsOfOtherYearsAndOfTheRenstraAreLeftOut() {
        var pratinjau = baca("""
                Kode\tTarget Akhir Renstra\tRealisasi 2020\tTarget 2021\tTarget 2022\tPagu 2022
                2.16.02.2.01.06\t60\t11\t12\t13\t50.000.000
                """);
        assertThat(pratinjau.baris().get(0).sesudah().target()).isEqualByComparingTo("13");
        assertThat(pratinjau.kolom())
                .extracting(Pratinjau.Kolom::arti)
                .containsExactly(
                        KolomTempel.KODE,
                        KolomTempel.ABAIKAN,
                        KolomTempel.ABAIKAN,
                        KolomTempel.ABAIKAN,
                        KolomTempel.TARGET,
                        KolomTempel.PAGU);
    }

    @Test
    void withoutHeadingsTheContentTells() {
        var pratinjau = baca("""
                1\t2.16.02.2.01.05\tPengelolaan Media Komunikasi Publik\tJumlah dokumen\t12\tDokumen\t446.155.000\tPAD
                2\t2.16.02.2.01.06\tPelayanan Informasi Publik\tJumlah laporan\t4\tLaporan\t85.000.000\tDAU
                """);
        assertThat(pratinjau.keterangan()).contains(Keterangan.of("TMP-11"));
        var isi = pratinjau.baris().get(1).sesudah();
        assertThat(isi.indikator()).isEqualTo("Jumlah laporan");
        assertThat(isi.target()).isEqualByComparingTo("4");
        assertThat(isi.satuan()).isEqualTo("Laporan");
        assertThat(isi.pagu()).isEqualByComparingTo("85000000");
        assertThat(isi.sumberDana()).containsOnlyKeys("DAU");
    }

    @Test
    void codeOverSeveralColumnsIsJoinedAndPadded() {
        var baris = satu("""
                Kode\t\t\t\t\tUraian\tPagu
                2\t16\t2\t2.01\t6\tPelayanan Informasi Publik\t85.000.000
                """);
        assertThat(baris.kode()).isEqualTo("2.16.02.2.01.06");
        assertThat(baris.keterangan()).contains(Keterangan.of("KET-01", "2.16.2.2.01.6", "2.16.02.2.01.06"));
    }

    @Test
    void repairedCodeIsSaid() {
        assertThat(satu(JUDUL + "2.16.2.2.1.6\t\t\t12\t85.000.000").keterangan())
                .contains(Keterangan.of("KET-01", "2.16.2.2.1.6", "2.16.02.2.01.06"));
    }

    @Test
    void codeOfAProgramThatBecameADateIsRepairedAndItsIndicatorTaken() {
        var pratinjau = baca(JUDUL + "2003-02-16\tPROGRAM APLIKASI INFORMATIKA\tIndeks SPBE\t3,6\t\n"
                + "2.16.03.2.02.09\t\tJumlah layanan\t5 unit\t100.000.000");
        assertThat(pratinjau.indikator()).singleElement().satisfies(i -> {
            assertThat(i.sesudah().kode()).isEqualTo("2.16.03");
            assertThat(i.sesudah().target()).isEqualByComparingTo("3.6");
        });
        assertThat(pratinjau.baris().get(0).keterangan()).contains(Keterangan.of("KET-01", "2003-02-16", "2.16.03"));
        assertThat(pratinjau.jumlah(Status.BARU)).isEqualTo(2);
    }

    @Test
    void wrongCodeIsNotAppliedAndSaysWhy() {
        var pratinjau = baca(JUDUL
                + "2.16.02.2.01.77\tEntah\tx\t1\t1.000.000\n"
                + "1.02.02.2.01.01\tRumah sakit\tx\t1\t1.000.000\n"
                + "1.98E+17\tx\tx\t1\t1.000.000\n"
                + "#REF!\tx\tx\t1\t1.000.000\n"
                + "2.16.02.2.01.06\tPelayanan Informasi Publik\tx\t1\t1.000.000");
        assertThat(pratinjau.baris())
                .extracting(b -> b.status()
                        + (b.gagal().isEmpty()
                                ? ""
                                : " " + b.gagal().get(0).sebab().kode()))
                .containsExactly("GAGAL SUN-15", "GAGAL SUN-16", "GAGAL SUN-25", "GAGAL TMP-15", "BARU");
        assertThat(pratinjau.baris())
                .filteredOn(b -> b.status() == Status.GAGAL)
                .allSatisfy(b -> assertThat(b.sesudah()).isNull());
    }

    @Test
    void failedFormulaInACellLeavesThatCellAloneAndTakesTheRest() {
        var baris = satu(JUDUL + "2.16.02.2.01.06\t\tJumlah laporan\t#N/A\t85.000.000\t#VALUE!\tKlojen");
        assertThat(baris.status()).isEqualTo(Status.BARU);
        assertThat(baris.gagal()).extracting(Pratinjau.SelGagal::sel).containsExactly("Target", "Sumber dana");
        assertThat(baris.sesudah().target()).isNull();
        assertThat(baris.sesudah().lokasi()).isEqualTo("Klojen");
    }

    @Test
    void twoNumbersInATargetAreNotTaken() {
        assertThat(satu(JUDUL + "2.16.02.2.01.06\t\tJumlah\t200;2\t85.000.000").gagal())
                .singleElement()
                .satisfies(g -> assertThat(g.sebab()).isEqualTo(Keterangan.of("SUN-05", "200;2")));
    }

    @Test
    void numberWithTwoReadingsFollowsTheStyleOfItsColumn() {
        var pratinjau = baca("""
                Kode\tTarget\tPagu
                2.16.02.2.01.05\t1,500\t"1,250,000.50"
                2.16.02.2.01.06\t12.5\t"500,000"
                """);
        assertThat(pratinjau.baris().get(0).sesudah().target()).isEqualByComparingTo("1500");
        assertThat(pratinjau.baris().get(0).sesudah().pagu()).isEqualByComparingTo("1250000.50");
        assertThat(pratinjau.baris().get(1).sesudah().pagu()).isEqualByComparingTo("500000");
        assertThat(pratinjau.baris().get(0).keterangan()).contains(Keterangan.of("TMP-21", "1,500", "1500"));
    }

    @Test
    void numberWithTwoReadingsIsRefusedWhereTheColumnDoesNotTell() {
        assertThat(satu(JUDUL + "2.16.02.2.01.06\t\tJumlah\t1.500\t85.000.000").gagal())
                .singleElement()
                .satisfies(g -> assertThat(g.sebab()).isEqualTo(Keterangan.of("ANG-02", "1.500", "1500", "1,500")));
    }

    @Test
    void moneyInPowerFormIsExactAndPointedOut() {
        var baris = satu(JUDUL + "2.16.02.2.01.06\t\tJumlah\t1\t1.25104E+11");
        assertThat(baris.sesudah().pagu()).isEqualByComparingTo("125104000000");
        assertThat(baris.keterangan()).contains(Keterangan.of("TMP-20", "1.25104E+11"));
    }

    @Test
    void totalsTitlesAndEmptyRowsAreLeftOutAndSaid() {
        var pratinjau = baca(JUDUL
                + "2.16.02.2.01.06\t\tJumlah\t1\t1.000.000\n"
                + "\t\t\t\t\t\t\n"
                + "BIDANG APLIKASI INFORMATIKA\t\t\t\t\t\t\n"
                + "JUMLAH\t\t\t\t1.000.000\n"
                + "\tTotal keseluruhan\t\t\t1.000.000");
        assertThat(pratinjau.baris())
                .extracting(Pratinjau.Baris::status)
                .containsExactly(Status.BARU, Status.DILEWATI, Status.DILEWATI, Status.DILEWATI);
        assertThat(pratinjau.keterangan()).contains(Keterangan.of("TMP-12", 1));
    }

    @Test
    void emptyCodeIsAnErrorAndNotTheSameAsAbove() {
        var pratinjau = baca(JUDUL
                + "2.16.02.2.01.05\tPengelolaan Media Komunikasi Publik\tx\t1\t1.000.000\n"
                + "\tPelayanan Informasi Publik\tx\t1\t1.000.000\n"
                + "\tSesuatu yang lain\tx\t1\t1.000.000");
        assertThat(pratinjau.baris().get(1).gagal().get(0).sebab())
                .isEqualTo(Keterangan.of("TMP-24", "2.16.02.2.01.06"));
        assertThat(pratinjau.baris().get(2).gagal().get(0).sebab()).isEqualTo(Keterangan.of("TMP-23"));
    }

    @Test
    void theSameCodeTwiceIsTakenOnceAndTheOtherRowNamed() {
        var pratinjau = baca(JUDUL + "2.16.02.2.01.06\t\tx\t1\t1.000.000\n" + "2.16.02.2.01.06.\t\ty\t2\t2.000.000");
        assertThat(pratinjau.baris().get(1).gagal().get(0).sebab()).isEqualTo(Keterangan.of("TMP-17", 2));
        assertThat(pratinjau.jumlah(Status.BARU)).isEqualTo(1);
    }

    @Test
    void mergedCodeCellOfTheClipboardIsNamedAsSuch() {
        var pratinjau = baca("<table><tr><th>Kode</th><th>Indikator</th><th>Pagu</th></tr>"
                + "<tr><td rowspan=2>2.16.02.2.01.06</td><td>satu</td><td>1.000.000</td></tr>"
                + "<tr><td>dua</td><td>2.000.000</td></tr></table>");
        assertThat(pratinjau.baris().get(1).gagal().get(0).sebab()).isEqualTo(Keterangan.of("TMP-18", 2));
    }

    @Test
    void otherNameIsReplacedByTheNationalOneAndSaid() {
        assertThat(satu(JUDUL + "2.16.02.2.01.06\tLayanan info\tx\t1\t1.000.000")
                        .keterangan())
                .contains(Keterangan.of("TMP-19", "Layanan info"));
    }

    @Test
    void blockWithoutCodesIsRefusedWhereNoCursorStands() {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> baca("satu\tdua\ntiga\tempat"))
                .satisfies(e -> assertThat(e.kode()).isEqualTo("TMP-05"));
    }

    @Test
    void fiveThousandRowsAreReadWithTheirErrors() {
        var teks = new StringBuilder(JUDUL);
        for (int i = 0; i < 4_999; i++) {
            teks.append("2.16.02.2.01.").append(i).append("\tx\ty\t1\t1.000.000\tPAD\tKlojen\n");
        }
        var pratinjau = baca(teks.toString());
        assertThat(pratinjau.baris()).hasSize(4_999);
        assertThat(pratinjau.jumlah(Status.BARU)).isEqualTo(3);
    }

    private static Pratinjau.Baris satu(String papan) {
        var baris = baca(papan).baris();
        assertThat(baris).hasSize(1);
        return baris.get(0);
    }

    private static Pratinjau baca(String papan) {
        return new BacaTempelan(
                        TabelTempel.baca(papan), DaftarUji.pilihan(), new RenjaRinci(null, List.of(), List.of()))
                .baca();
    }
}
