package id.selaras.workflow.ekspresi;

import id.selaras.kernel.JenisPemda;
import id.selaras.tahunan.rkpd.JadwalService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Writes the dates of a year from the decision table JadwalTahapan, when the year opens. */
@Component
public class PembukaJadwal {

    private final DecisionService keputusan;
    private final JadwalService jadwal;

    PembukaJadwal(DecisionService keputusan, JadwalService jadwal) {
        this.keputusan = keputusan;
        this.jadwal = jadwal;
    }

    /** Dates that are there already stay as they are, so that it may run twice. */
    public void buka(int tahun, String pedoman, JenisPemda jenis) {
        Tahapan.SEMUA.forEach(tahapan -> {
            var hasil = keputusan
                    .evaluateDecisionTableByKey(
                            "JadwalTahapan", Map.of("pedoman", pedoman, "jenisPemda", jenis.name(), "tahapan", tahapan))
                    .getSingleResult();
            if (hasil != null) {
                tulis(tahun, tahapan, hasil.getEntryMap());
            }
        });
        SekaliPerTransaksi.lupakan();
    }

    private void tulis(int tahun, String tahapan, Map<String, Object> hasil) {
        jadwal.isi(
                tahun,
                tahapan,
                teks(hasil, "nama", ""),
                tanggal(tahun, hasil),
                angka(hasil, "hari"),
                "HARI_KERJA_SETELAH".equals(hasil.get("jenis")),
                teks(hasil, "acuan", "TUGAS"),
                teks(hasil, "sumber", ""),
                teks(hasil, "keyakinan", ""));
    }

    /** "Week 4 of March" ends on the 28th; a fixed day is that day; days after something have no date yet. */
    static LocalDate tanggal(int tahun, Map<String, Object> hasil) {
        var jenis = String.valueOf(hasil.get("jenis"));
        if ("HARI_SETELAH".equals(jenis) || "HARI_KERJA_SETELAH".equals(jenis)) {
            return null;
        }
        var bulan = YearMonth.of(tahun + angka(hasil, "tahunOffset"), angka(hasil, "bulan"));
        int hari = "MINGGU".equals(jenis) ? 7 * angka(hasil, "minggu") : angka(hasil, "tanggal");
        return bulan.atDay(Math.min(hari, bulan.lengthOfMonth()));
    }

    private static String teks(Map<String, Object> hasil, String kolom, String bila) {
        return String.valueOf(hasil.getOrDefault(kolom, bila));
    }

    private static Integer angka(Map<String, Object> hasil, String kolom) {
        return hasil.get(kolom) instanceof Number nilai ? Integer.valueOf(nilai.intValue()) : null;
    }
}
