package id.selaras.tahunan.papan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Tahap;
import id.selaras.tahunan.papan.SelTahap.Keadaan;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.uji.HitungSql;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiPersistensi
class PapanTahapTest {

    @Autowired
    KotaUji kotaUji;

    @Autowired
    PapanTahapService papan;

    @Autowired
    PengingatService pengingat;

    @Autowired
    RkpdService rkpd;

    @Autowired
    RenjaService renja;

    @Autowired
    JadwalService jadwal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock jam;

    KotaUji.Kota kota;
    long kominfo;
    long dinkes;
    Pelaku kabid;
    Pelaku perencana;
    LocalDate hari;

    @BeforeEach
    void siapkan() {
        kota = kotaUji.baru();
        kominfo = kota.pd("2.16", "Dinas Kominfo");
        dinkes = kota.pd("1.02", "Dinas Kesehatan");
        kabid = kota.orang("kabid", Peran.KABID_BAPPEDA, null);
        perencana = kota.orang("perencana", Peran.PERENCANA_PD, kominfo);
        hari = LocalDate.now(jam);
        kota.sistem(() -> rkpd.buka(2099, "Tema", "PMDN-86-2017", "050-3708-2020"));
        batas("RENJA_PENYUSUNAN_RANCANGAN_AWAL", hari.minusDays(3), null);
        batas("RENJA_FORUM_PD", hari.plusDays(2), null);
        batas("RENJA_PENYUSUNAN_RANCANGAN", null, 10);
        batas("RKPD_PENGUMPULAN_RENJA", hari.plusDays(20), null);
    }

    @Test
    void everyPdHasARowAndAPdSeesItsOwnOnly() {
        kota.sistem(() -> renja.buka(2099, kominfo));
        var semua = kota.sebagai(kabid, () -> papan.papan(2099));
        assertThat(semua.lengkap()).isTrue();
        assertThat(semua.baris()).extracting(BarisPapan::namaPd).containsExactly("Dinas Kesehatan", "Dinas Kominfo");
        assertThat(semua.telat()).extracting(BarisPapan::namaPd).containsExactly("Dinas Kominfo");
        assertThat(semua.batas())
                .containsEntry(KolomTahap.RANCANGAN, hari.plusDays(20))
                .doesNotContainKey(KolomTahap.PENETAPAN);

        var sendiri = kota.sebagai(perencana, () -> papan.papan(2099));
        assertThat(sendiri.lengkap()).isFalse();
        assertThat(sendiri.baris()).extracting(BarisPapan::pdId).containsExactly(kominfo);

        var lain = kotaUji.baru();
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> lain.sebagai(lain.orang("kabid", Peran.KABID_BAPPEDA, null), () -> papan.papan(2099)))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("RKP-01");
    }

    @Test
    void cellsFollowTheLifeOfTheRenjaItsVersionsAndTheForum() {
        long id = kota.sistem(() -> renja.buka(2099, kominfo));
        kota.sistem(() -> {
            renja.mulaiTahap(id, Tahap.RANCANGAN_AWAL);
            renja.ajukan(id);
            return null;
        });
        assertThat(sel(KolomTahap.RANCANGAN_AWAL).keadaan()).isEqualTo(Keadaan.VERIFIKASI);

        kota.sistem(() -> {
            renja.nyatakanSesuai(id);
            return null;
        });
        assertThat(sel(KolomTahap.RANCANGAN_AWAL)).isEqualTo(new SelTahap(Keadaan.SELESAI, hari, 0));
        assertThat(sel(KolomTahap.FORUM)).isEqualTo(new SelTahap(Keadaan.BERJALAN, hari.plusDays(2), 2));

        jdbc.sql(
                        "insert into berkas (id, pemda, acuan, acuan_id, tahap, jenis, nama, tipe, ukuran, sha256, tanggal, isi, waktu, oleh)"
                                + " values (?,?,'RENJA',?,'RANCANGAN','BA_FORUM','ba.pdf','application/pdf',1,'x',?,?,?,'x')")
                .params(
                        Id.baru(),
                        kota.kode(),
                        id,
                        hari.minusDays(1),
                        new byte[] {1},
                        LocalDateTime.of(2021, 1, 1, 0, 0))
                .update();
        assertThat(sel(KolomTahap.FORUM)).isEqualTo(new SelTahap(Keadaan.SELESAI, hari.minusDays(1), 0));
        assertThat(sel(KolomTahap.RANCANGAN).keadaan()).isEqualTo(Keadaan.BERJALAN);
    }

    @Test
    void datesAfterThePerkadaAreCountedFromItsDay() {
        kota.sistem(() -> renja.buka(2099, kominfo));
        batas("RENJA_PENYUSUNAN_RANCANGAN_AKHIR", null, 14, "PERKADA_RKPD");
        batas("RENJA_PENETAPAN", null, 30, "PERKADA_RKPD");
        assertThat(kota.sebagai(kabid, () -> papan.papan(2099)).batas()).doesNotContainKey(KolomTahap.PENETAPAN);
        kota.sistem(() -> {
            rkpd.tetapkan(2099, "Perwal 1");
            return null;
        });
        assertThat(kota.sebagai(kabid, () -> papan.papan(2099)).batas())
                .containsEntry(KolomTahap.RANCANGAN_AKHIR, hari.plusDays(14))
                .containsEntry(KolomTahap.PENETAPAN, hari.plusDays(30));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfPd() throws Exception {
        kota.sistem(() -> renja.buka(2099, kominfo));
        kota.sebagai(kabid, () -> papan.papan(2099));
        int sedikit = HitungSql.selama(() -> kota.sebagai(kabid, () -> papan.papan(2099)))
                .size();
        for (int i = 10; i < 30; i++) {
            long pd = kota.pd("1." + i, "Dinas Nomor " + i);
            kota.sistem(() -> renja.buka(2099, pd));
        }
        assertThat(HitungSql.selama(() -> kota.sebagai(kabid, () -> papan.papan(2099))))
                .hasSize(sedikit);
        assertThat(sedikit).isLessThanOrEqualTo(6);
    }

    @Test
    void theReminderNamesWhoIsLateAndUntilWhenAndIsForBappedaToSend() {
        kota.sistem(() -> renja.buka(2099, kominfo));
        long lain = kota.sistem(() -> renja.buka(2099, dinkes));
        kota.sistem(() -> {
            renja.mulaiTahap(lain, Tahap.RANCANGAN_AWAL);
            renja.ajukan(lain);
            renja.kembalikan(lain, "catatan");
            return null;
        });
        var teks = kota.sebagai(kabid, () -> pengingat.teks(papan.papan(2099)));
        assertThat(teks)
                .contains("Pengingat Renja 2099")
                .contains("1. Dinas Kominfo: rancangan awal, batas ")
                .contains("lewat 3 hari")
                .contains("1. Dinas Kesehatan: rancangan awal, dikembalikan ")
                .contains("(2 hari lagi)");
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> kota.sebagai(perencana, () -> pengingat.teks(papan.papan(2099))))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("AKS-01");
    }

    @Test
    void aPdPassedOverIsNotInTheReminder() {
        kota.sistem(() -> renja.buka(2099, kominfo));
        kota.sebagai(kabid, () -> rkpd.lewatiPd(2099, kominfo, "Dua kali diingatkan"));
        var isi = kota.sebagai(kabid, () -> papan.papan(2099));
        assertThat(isi.telat()).isEmpty();
        assertThat(isi.pd(kominfo).alasanDilewati()).isEqualTo("Dua kali diingatkan");
        assertThat(kota.sebagai(kabid, () -> pengingat.teks(isi))).contains("Semua perangkat daerah tepat waktu");
        assertThat(kota.sebagai(kabid, () -> rkpd.putusanPdDilewati(2099)))
                .singleElement()
                .satisfies(d -> assertThat(d.oleh()).isEqualTo("Orang kabid"));
    }

    private SelTahap sel(KolomTahap kolom) {
        return kota.sebagai(kabid, () -> papan.papan(2099).pd(kominfo).sel().get(kolom));
    }

    private void batas(String tahapan, LocalDate batas, Integer hariSetelah) {
        batas(tahapan, batas, hariSetelah, "TUGAS");
    }

    private void batas(String tahapan, LocalDate batas, Integer hariSetelah, String acuan) {
        kota.sistem(() -> {
            jdbc.sql("delete from jadwal_tahapan where pemda = ? and tahapan = ?")
                    .params(kota.kode(), tahapan)
                    .update();
            jadwal.isi(2099, tahapan, "Nama " + tahapan, batas, hariSetelah, false, acuan, "sumber", "K m");
            return null;
        });
    }
}
