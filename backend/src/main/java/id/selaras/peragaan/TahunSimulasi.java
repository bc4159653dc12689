package id.selaras.peragaan;

import id.selaras.workflow.PenggerakProses;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/**
 * Plays an opened year to its end: everybody does what lies on the desk when half of its time is used up,
 * and whatever the engine has to do in between happens on its own day.
 */
@Component
class TahunSimulasi {

    private static final int LANGKAH_TERBANYAK = 20_000;

    private final Pemeran pemeran;
    private final Panggung panggung;
    private final PenggerakProses penggerak;

    TahunSimulasi(Pemeran pemeran, Panggung panggung, PenggerakProses penggerak) {
        this.pemeran = pemeran;
        this.panggung = panggung;
        this.penggerak = penggerak;
    }

    /** @param padaTugas told the number of tasks done so far */
    void mainkan(Berkas berkas, PemuatRenja.Acuan acuan, Map<Long, String> kunciPd, IntConsumer padaTugas) {
        int selesai = 0;
        for (int langkah = 0; langkah < LANGKAH_TERBANYAK; langkah++) {
            for (var tugas : panggung.terbuka()) {
                if (!dikerjakan(tugas).isAfter(panggung.kini()) && panggung.masihTerbuka(tugas.id())) {
                    pemeran.kerjakan(berkas, acuan, kunciPd, tugas);
                    padaTugas.accept(++selesai);
                }
            }
            var berikut = berikut();
            if (berikut == null) {
                return;
            }
            if (berikut.isAfter(panggung.kini())) {
                panggung.jamMenjadi(berikut);
            }
        }
        throw new IllegalStateException("siklus tidak berakhir setelah " + LANGKAH_TERBANYAK + " langkah");
    }

    /** The next moment at which a person or the engine does something; null when nothing will. */
    private Instant berikut() {
        var tugas = panggung.terbuka().stream()
                .map(TahunSimulasi::dikerjakan)
                .min(Instant::compareTo)
                .orElse(null);
        var timer = penggerak.masihBerjalan() == 0
                ? null
                : penggerak.jatuhTempoBerikut().orElse(null);
        return tugas == null || timer != null && timer.isBefore(tugas) ? timer : tugas;
    }

    /** Half of the time is used up; what came too late is done at once. */
    private static Instant dikerjakan(Panggung.TugasTerbuka tugas) {
        if (tugas.batas() == null || tugas.batas().isBefore(tugas.dibuat())) {
            return Instant.EPOCH;
        }
        var waktu = Duration.between(tugas.dibuat(), tugas.batas());
        return tugas.dibuat().toInstant(ZoneOffset.UTC).plus(waktu.dividedBy(2));
    }
}
