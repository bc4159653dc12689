package id.selaras.simpul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

/** What must hold after the power went, whatever the moment: all of a step or nothing of it. */
final class PutusListrik {

    private final KotaSimpul kota;

    PutusListrik(KotaSimpul kota) {
        this.kota = kota;
    }

    /** Sends a decision and kills the node as soon as the database has seen something of it, or shortly after. */
    static void selesaikanLaluMatikan(Klien klien, Simpul simpul, long tugas) {
        klien.kirimTanpaMenunggu(simpul, "/tugas/" + tugas + "/selesaikan", Map.of("keputusan", "SELESAI"));
        simpul.matikan();
    }

    /** Inbox, engine and plan tell the same story. */
    void utuh() {
        assertThat(kota.cacat("select t.elemen from tugas t where t.status = 'TERBUKA' and not exists"
                        + " (select 1 from ACT_RU_TASK r where r.ID_ = t.task_id)"))
                .as("tugas tanpa langkah di mesin")
                .isEmpty();
        assertThat(kota.cacat("select r.TASK_DEF_KEY_ from ACT_RU_TASK r where not exists"
                        + " (select 1 from tugas t where t.task_id = r.ID_ and t.status = 'TERBUKA')"))
                .as("langkah di mesin tanpa tugas")
                .isEmpty();
    }

    /** However often it was sent: the task is done, and what follows from it happened once. */
    void selesaiSekali(long tugas) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(kota.cacat("select status from tugas where id = " + tugas))
                    .containsExactly("SELESAI");
            assertThat(kota.hitung(
                            "select count(*) from tugas_riwayat where aksi = 'DISELESAIKAN' and tugas_id = " + tugas))
                    .isEqualTo(1);
        });
        utuh();
    }
}
