package id.selaras.simpul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.selaras.uji.MysqlServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes, each a process of its own, on one real MySQL that keeps what it promised to keep. */
class DuaSimpulTest {

    private static final int BANYAK_PD = 16;
    /** The RKPD is prepared, and the DPRD has its pokok pikiran to hand in. */
    private static final int TUGAS_PEMDA = 2;

    private static final Duration LAMA = Duration.ofSeconds(120);

    @TempDir
    static Path folder;

    private static MysqlServer mysql;
    private static KotaSimpul kota;
    private static Simpul satu;
    private static Simpul dua;

    @BeforeAll
    static void mulai() {
        try {
            mysql = MysqlServer.mulai(folder.resolve("data"), true);
        } catch (IllegalStateException tidakAda) {
            if (System.getenv("CI") != null) {
                throw tidakAda;
            }
            Assumptions.abort("MySQL tidak dapat berjalan di sini: " + tidakAda.getMessage());
        }
        kota = KotaSimpul.diMysql(mysql.skemaBaru("dua_simpul"));
        kota.buka(BANYAK_PD);
        satu = Simpul.mulai("satu", kota.setelan());
        dua = Simpul.mulai("dua", kota.setelan());
        satu.siap();
        dua.siap();
    }

    @AfterAll
    static void berhenti() {
        for (var simpul : new Simpul[] {satu, dua}) {
            if (simpul != null) {
                simpul.close();
            }
        }
        if (mysql != null) {
            mysql.henti();
        }
    }

    @Test
    void theWorkIsDoneOnceWhicheverNodeTakesItAndAPersonGoesOnWhenOneDies() {
        var perencana = Klien.masuk(satu, KotaSimpul.PERENCANA, KotaSimpul.SANDI);
        await().atMost(LAMA).until(() -> kota.hitung("select count(*) from renja") > 2);

        satu.matikan();

        assertThat(perencana.buka(dua, "/tugas").isi()).contains("Perencana Uji");
        tenang();
        semuaSekali();
        pindahKeSimpulLain(perencana);
        hidupLagiSesudahDuaTugas(perencana);
    }

    /** All that was opened has reached the desks of people, and nothing is on its way any more. */
    private static void tenang() {
        await("semua tugas terbuka")
                .atMost(LAMA)
                .untilAsserted(() -> assertThat(kota.hitung("select count(*) from tugas where status = 'TERBUKA'"))
                        .isEqualTo(BANYAK_PD + TUGAS_PEMDA));
        await("tidak ada pekerjaan yang jatuh tempo")
                .atMost(LAMA)
                .untilAsserted(() -> assertThat(
                                kota.hitung(
                                        "select count(*) from ACT_RU_JOB where DUEDATE_ is null or DUEDATE_ < current_timestamp"))
                        .isZero());
    }

    private static void semuaSekali() {
        assertThat(kota.hitung("select count(*) from renja")).isEqualTo(BANYAK_PD);
        assertThat(kota.cacat(
                        "select concat(elemen, ' ', kunci) from tugas group by elemen, kunci having count(*) > 1"))
                .isEmpty();
        assertThat(kota.cacat("select JOB_ID_ from ACT_HI_JOB_LOG where JOB_STATE_ = 2 group by JOB_ID_"
                        + " having count(*) > 1"))
                .as("pekerjaan yang berhasil dua kali")
                .isEmpty();
        assertThat(kota.cacat("select JOB_EXCEPTION_MSG_ from ACT_HI_JOB_LOG where JOB_STATE_ = 1"))
                .isEmpty();
        assertThat(kota.cacat("select distinct HOSTNAME_ from ACT_HI_JOB_LOG where JOB_STATE_ = 2"))
                .contains("dua");
        assertThat(kota.hitung("select count(*) from pengingat")).isPositive();
        assertThat(kota.cacat("select concat(tugas_id, ' ', jenis) from pengingat"
                        + " group by tugas_id, jenis, penerima having count(*) > 1"))
                .as("pengingat yang terkirim dua kali")
                .isEmpty();
    }

    /** The node that died comes back; the form that the other one drew is answered by this one. */
    private static void pindahKeSimpulLain(Klien perencana) {
        var tugas = tugasPerencana("userTask_siapkanPenyusunan");
        perencana.buka(dua, "/tugas/" + tugas);
        satu = Simpul.mulai("satu-lagi", kota.setelan()).siap();

        var halaman = perencana.kirim(satu, "/tugas/" + tugas + "/komentar", Map.of("teks", "Dari simpul lain"));

        assertThat(halaman.status()).isEqualTo(200);
        assertThat(perencana.buka(dua, "/tugas/" + tugas).isi()).contains("Dari simpul lain");
    }

    private static void hidupLagiSesudahDuaTugas(Klien perencana) {
        var tugas = tugasPerencana("userTask_siapkanPenyusunan");
        perencana.buka(dua, "/tugas/" + tugas);
        PutusListrik.selesaikanLaluMatikan(perencana, dua, tugas);
        var keadaan = new PutusListrik(kota);

        keadaan.utuh();
        assertThat(perencana.buka(satu, "/tugas/" + tugas).status()).isEqualTo(200);
        perencana.kirim(satu, "/tugas/" + tugas + "/selesaikan", Map.of("keputusan", "SELESAI"));
        keadaan.selesaiSekali(tugas);
    }

    private static long tugasPerencana(String elemen) {
        return kota.jdbc()
                .sql("select t.id from tugas t join penugasan p on p.perangkat_daerah_id = t.perangkat_daerah_id"
                        + " where t.status = 'TERBUKA' and t.elemen = ? and p.peran = 'PERENCANA_PD'")
                .param(elemen)
                .query(Long.class)
                .single();
    }
}
