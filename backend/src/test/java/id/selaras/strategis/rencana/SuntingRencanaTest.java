package id.selaras.strategis.rencana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.indikator.AkumulasiNilai;
import id.selaras.indikator.Arah;
import id.selaras.indikator.IndikatorService;
import id.selaras.indikator.IsiIndikator;
import id.selaras.indikator.NilaiService;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.uji.HitungSql;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiPersistensi
class SuntingRencanaTest {

    @Autowired
    KotaUji kotaUji;

    @Autowired
    RencanaService rencana;

    @Autowired
    PerjalananRencanaService perjalanan;

    @Autowired
    SuntingRencanaService sunting;

    @Autowired
    SusunRencanaService susun;

    @Autowired
    IndikatorService indikator;

    @Autowired
    NilaiService nilai;

    KotaUji.Kota kota;
    Pelaku kabid;
    Pelaku kepala;
    Pelaku perencana;
    long kominfo;
    long id;

    @BeforeEach
    void siapkan() {
        kota = kotaUji.baru();
        kominfo = kota.pd("2.16", "Dinas Kominfo");
        kabid = kota.orang("kabid", Peran.KABID_BAPPEDA, null);
        kepala = kota.orang("kepala", Peran.KEPALA_BAPPEDA, null);
        perencana = kota.orang("perencana", Peran.PERENCANA_PD, kominfo);
        id = oleh(kabid, () -> rencana.buka(rpjmd(2025, 2030)));
    }

    @Test
    void aSixYearPlanHasSixYearsOfTargetsAndTheEndOfThemIsComputed() {
        long sasaran = sasaran();
        long indikator = angka(oleh(kabid, () -> susun.tambah(id, sasaran, Jenjang.PROGRAM, null))
                .fokus());
        long i = angka(
                oleh(kabid, () -> sunting.tambahIndikator(id, indikator, null)).fokus());
        for (int tahun = 2025; tahun <= 2030; tahun++) {
            isi("I" + i, "target:" + tahun, String.valueOf(tahun - 2020), "");
        }
        isi("I" + i, "akumulasi", "SUM", "LAST");
        var akhir = SelRencana.indikator(pohon(), i).orElseThrow();
        assertThat(akhir.target()).hasSize(6);
        assertThat(akhir.kondisiAkhir()).isEqualByComparingTo("45");
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> isi("I" + i, "target:2031", "1", ""))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("RNC-07");
    }

    @Test
    void sumsOfUpperLevelsFollowTheProgramsToTheRupiah() {
        long sasaran = sasaran();
        long satu = program(sasaran);
        long dua = program(sasaran);
        isi("S" + satu, "pagu:2025", "1.000.000.000,50", "");
        isi("S" + dua, "pagu:2025", "2000000000.25", "");
        var p = pohon();
        assertThat(p.pagu(p.urut().get(0)).get(2025)).isEqualByComparingTo("3000000000.75");
        assertThat(p.total().get(2025)).isEqualByComparingTo("3000000000.75");
        assertThat(p.total().get(2026)).isEqualByComparingTo("0");
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> isi("S" + sasaran, "pagu:2025", "1", ""))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("RNC-07");
    }

    @Test
    void theSecondOfTwoWritersIsShownTheFirstOnesValueAndNothingIsOverwritten() {
        long misi = misi();
        isi("S" + misi, "uraian", "Misi satu", "");
        assertThatExceptionOfType(SelRencanaBentrok.class)
                .isThrownBy(() -> oleh(
                        kepala, () -> sunting.ubah(id, List.of(new UbahanSel("S" + misi, "uraian", "Misi dua", "")))))
                .satisfies(e -> {
                    assertThat(e.kini()).isEqualTo("Misi satu");
                    assertThat(e.oleh()).isEqualTo("Orang kabid");
                });
        assertThat(pohon().simpul(misi).orElseThrow().uraian()).isEqualTo("Misi satu");
    }

    @Test
    void aPlaceWithSomethingBelowIsNotDeletedAndTheRefusalNamesIt() {
        long misi = misi();
        long tujuan = angka(
                oleh(kabid, () -> susun.tambah(id, misi, Jenjang.TUJUAN, null)).fokus());
        isi("S" + tujuan, "uraian", "Tujuan pertama", "");
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> oleh(kabid, () -> susun.hapus(id, misi)))
                .satisfies(e -> {
                    assertThat(e.kode()).isEqualTo("RNC-08");
                    assertThat(e.argumen()).containsExactly("Misi 1", "1 tujuan", "Tujuan pertama");
                });
        oleh(kabid, () -> susun.hapus(id, tujuan));
        oleh(kabid, () -> susun.hapus(id, misi));
        assertThat(pohon().urut()).isEmpty();
    }

    @Test
    void aSasaranThatARenstraSupportsIsNotDeleted() {
        long sasaran = sasaran();
        long renstra = oleh(
                kabid,
                () -> rencana.buka(new AwalRencana(
                        JenisRencana.RENSTRA,
                        kominfo,
                        id,
                        "Renstra",
                        "Visi",
                        "050-3708-2020",
                        2024,
                        2025,
                        2025,
                        2030)));
        long tujuan = angka(oleh(perencana, () -> susun.tambah(renstra, null, Jenjang.TUJUAN, null))
                .fokus());
        long milik = angka(oleh(perencana, () -> susun.tambah(renstra, tujuan, Jenjang.SASARAN, null))
                .fokus());
        oleh(
                perencana,
                () -> sunting.ubah(
                        renstra,
                        List.of(
                                new UbahanSel("S" + milik, "uraian", "SPBE matang", ""),
                                new UbahanSel("S" + milik, "rujukan", String.valueOf(sasaran), ""))));
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> oleh(kabid, () -> susun.hapus(id, sasaran)))
                .satisfies(e -> {
                    assertThat(e.kode()).isEqualTo("RNC-09");
                    assertThat(e.argumen()[2].toString()).contains("SPBE matang");
                });
    }

    @Test
    void movingRenumbersAndUndoPutsItBack() {
        long satu = misi();
        long dua = misi();
        long tiga = misi();
        oleh(kabid, () -> susun.pindah(id, tiga, null, null));
        assertThat(urutan()).containsExactly(tiga, satu, dua);
        assertThat(pohon().nomor(pohon().simpul(tiga).orElseThrow())).isEqualTo("1");
        oleh(kabid, () -> susun.urungkan(id));
        assertThat(urutan()).containsExactly(satu, dua, tiga);
    }

    @Test
    void undoTakesOwnStepsBackOneByOneAndStopsWhereAnotherWroteSince() {
        long sasaran = sasaran();
        long program = program(sasaran);
        isi("S" + program, "pagu:2025", "100", "");
        oleh(kabid, () -> susun.hapus(id, program));
        assertThat(pohon().simpul(program)).isEmpty();
        oleh(kabid, () -> susun.urungkan(id));
        assertThat(pohon().simpul(program).orElseThrow().pagu().get(2025)).isEqualByComparingTo("100");
        oleh(kepala, () -> sunting.ubah(id, List.of(new UbahanSel("S" + program, "pagu:2025", "250", "100"))));
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> oleh(kabid, () -> susun.urungkan(id)))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("RNC-22");
        assertThat(pohon().simpul(program).orElseThrow().pagu().get(2025)).isEqualByComparingTo("250");
    }

    @Test
    void aNumberWithThreeDecimalsSurvivesUndo() {
        long sasaran = sasaran();
        long i = angka(
                oleh(kabid, () -> sunting.tambahIndikator(id, sasaran, null)).fokus());
        isi("I" + i, "target:2025", "1,2345", "");
        isi("I" + i, "target:2025", "0,125", "1.2345");
        isi("I" + i, "target:2025", "2", "0.125");
        oleh(kabid, () -> susun.urungkan(id));
        assertThat(SelRencana.indikator(pohon(), i).orElseThrow().target().get(2025))
                .isEqualByComparingTo("0.125");
    }

    @Test
    void anIndicatorOfTheCatalogueBringsItsSatuanDirectionAndBaselineAndUndoTakesThemBack() {
        long katalog = oleh(
                kabid,
                () -> indikator.tambah(new IsiIndikator(
                        "Persentase penduduk miskin",
                        "persen",
                        Arah.NEGATIF,
                        null,
                        null,
                        AkumulasiNilai.LAST,
                        "",
                        "",
                        null)));
        oleh(kabid, () -> {
            nilai.catat(katalog, new NilaiService.IsiNilai(2024, 0, "4,26", "", "", -1));
            return null;
        });
        long sasaran = sasaran();
        long i = angka(
                oleh(kabid, () -> sunting.tambahIndikator(id, sasaran, null)).fokus());
        isi("I" + i, "nama", "persentase  penduduk miskin", "");
        var satu = SelRencana.indikator(pohon(), i).orElseThrow();
        assertThat(satu.katalogId()).isEqualTo(katalog);
        assertThat(satu.satuan()).isEqualTo("persen");
        assertThat(satu.arah()).isEqualTo(Arah.NEGATIF);
        assertThat(satu.kondisiAwal()).isEqualByComparingTo("4.26");
        oleh(kabid, () -> susun.urungkan(id));
        var kembali = SelRencana.indikator(pohon(), i).orElseThrow();
        assertThat(kembali.katalogId()).isNull();
        assertThat(kembali.nama()).isEmpty();
        assertThat(kembali.kondisiAwal()).isNull();
    }

    @Test
    void aLevelStandsOnlyWhereTheCascadeHasItsPlace() {
        long misi = misi();
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> oleh(kabid, () -> susun.tambah(id, misi, Jenjang.PROGRAM, null)))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("RNC-20");
    }

    @Test
    void whatIsSetIsLockedWithTheReasonAndAPdNeverWritesTheRpjmd() {
        misi();
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> oleh(perencana, () -> susun.tambah(id, null, Jenjang.MISI, null)))
                .matches(PelanggaranAturan::menolakOrang);
        kota.sistem(() -> {
            perjalanan.tetapkan(id, "Peraturan Daerah Nomor 3 Tahun 2025", LocalDate.of(2025, 8, 20));
            return null;
        });
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> oleh(kabid, () -> susun.tambah(id, null, Jenjang.MISI, null)))
                .satisfies(e -> {
                    assertThat(e.kode()).isEqualTo("RNC-02");
                    assertThat(e.argumen()[1]).isEqualTo("Peraturan Daerah Nomor 3 Tahun 2025");
                });
        assertThat(pohon().urut()).hasSize(1);
    }

    @Test
    void readingAPlanAsksNoMoreWhenItIsLarger() throws Exception {
        long sasaran = sasaran();
        int sedikit =
                HitungSql.selama(() -> oleh(kabid, () -> rencana.rinci(id))).size();
        for (int n = 0; n < 5; n++) {
            long program = program(sasaran);
            oleh(kabid, () -> sunting.tambahIndikator(id, program, null));
        }
        assertThat(HitungSql.selama(() -> oleh(kabid, () -> rencana.rinci(id)))).hasSize(sedikit);
    }

    private static AwalRencana rpjmd(int awal, int akhir) {
        return new AwalRencana(
                JenisRencana.RPJMD, null, null, "RPJMD Uji", "Visi", "050-3708-2020", awal - 1, awal, awal, akhir);
    }

    private long misi() {
        return angka(
                oleh(kabid, () -> susun.tambah(id, null, Jenjang.MISI, null)).fokus());
    }

    private long sasaran() {
        long misi = misi();
        long tujuan = angka(
                oleh(kabid, () -> susun.tambah(id, misi, Jenjang.TUJUAN, null)).fokus());
        return angka(oleh(kabid, () -> susun.tambah(id, tujuan, Jenjang.SASARAN, null))
                .fokus());
    }

    private long program(long sasaran) {
        return angka(oleh(kabid, () -> susun.tambah(id, sasaran, Jenjang.PROGRAM, null))
                .fokus());
    }

    private void isi(String baris, String sel, String nilai, String semula) {
        oleh(kabid, () -> sunting.ubah(id, List.of(new UbahanSel(baris, sel, nilai, semula))));
    }

    private List<Long> urutan() {
        return pohon().urut().stream().map(Simpul::id).toList();
    }

    private PohonRencana pohon() {
        return oleh(kabid, () -> rencana.pohon(id));
    }

    private <T> T oleh(Pelaku siapa, Supplier<T> kerja) {
        return kota.sebagai(siapa, kerja);
    }

    private static long angka(String lokus) {
        return Long.parseLong(lokus.substring(1));
    }
}
