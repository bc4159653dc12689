package id.selaras.simpul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One node on the embedded database in a file, killed between two tasks and in the middle of one. */
class PutusListrikTest {

    private static final Duration LAMA = Duration.ofSeconds(120);

    @TempDir
    Path folder;

    private Simpul simpul;

    @AfterEach
    void berhenti() {
        if (simpul != null) {
            simpul.close();
        }
    }

    @Test
    void nothingIsLostAndNothingHalfDoneWhenTheProcessIsKilled() throws Exception {
        var kota = KotaSimpul.diH2(folder);
        kota.buka(2);
        simpul = Simpul.mulai("h2", kota.setelan()).siap();
        var perencana = Klien.masuk(simpul, KotaSimpul.PERENCANA, KotaSimpul.SANDI);
        var tugas = tugasSatunya(perencana);

        PutusListrik.selesaikanLaluMatikan(perencana, simpul, tugas);
        assertThat(kota.hitung("select count(*) from renja")).isEqualTo(2);
        new PutusListrik(kota).utuh();

        simpul = Simpul.mulai("h2-lagi", kota.setelan()).siap();
        var halaman = perencana.buka(simpul, "/tugas/" + tugas);
        assertThat(halaman.isi()).as("sesi tersimpan di basis data").contains("Perencana Uji");
        perencana.kirim(simpul, "/tugas/" + tugas + "/selesaikan", Map.of("keputusan", "SELESAI"));
        simpul.matikan();

        new PutusListrik(kota).selesaiSekali(tugas);
    }

    /** The planner's first task, as its inbox shows it. */
    private long tugasSatunya(Klien perencana) {
        var nomor = new long[1];
        await().atMost(LAMA).until(() -> {
            var cocok = java.util.regex.Pattern.compile("href=\"/tugas/(\\d+)\"")
                    .matcher(perencana.buka(simpul, "/tugas").isi());
            nomor[0] = cocok.find() ? Long.parseLong(cocok.group(1)) : 0;
            return nomor[0] > 0;
        });
        perencana.buka(simpul, "/tugas/" + nomor[0]);
        return nomor[0];
    }
}
