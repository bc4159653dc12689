package id.selaras.workflow.ekspresi;

import id.selaras.kernel.JenisPemda;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.tahunan.rkpd.JadwalService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Writes the dates of a year from the decision table JadwalTahapan, when the year opens. */
@Component
public class PembukaJadwal {

    private static final Set<String> ACUAN = Set.of("PELANTIKAN", "AKHIR_RPJPD");

    private final DecisionService keputusan;
    private final JadwalService jadwal;

    PembukaJadwal(DecisionService keputusan, JadwalService jadwal) {
        this.keputusan = keputusan;
        this.jadwal = jadwal;
    }

    /** Dates that are there already stay as they are, so that it may run twice. */
    public void buka(int tahun, String pedoman, JenisPemda jenis) {
        buka(Tahapan.TAHUNAN, tahun, pedoman, jenis, null);
    }

    /** As above for a provinsi that was asked to look at a raperda: its own steps and nothing else of that year. */
    public void bukaPenelaahan(int tahun, String pedoman, JenisPemda jenis) {
        buka(Tahapan.PENELAAHAN, tahun, pedoman, jenis, null);
    }

    /**
     * Writes the dates of a plan of several years, kept under the year in which it begins.
     *
     * @param acuan the day the head was sworn in for an RPJMD, the end of the RPJPD in force for an RPJPD; null for
     *     a Renstra
     */
    public void buka(JenisRencana rencana, int tahun, String pedoman, JenisPemda jenis, LocalDate acuan) {
        buka(Tahapan.RENCANA.get(rencana.name()), tahun, pedoman, jenis, acuan);
    }

    private void buka(List<String> daftar, int tahun, String pedoman, JenisPemda jenis, LocalDate acuan) {
        daftar.forEach(tahapan -> {
            var hasil = keputusan
                    .evaluateDecisionTableByKey(
                            "JadwalTahapan", Map.of("pedoman", pedoman, "jenisPemda", jenis.name(), "tahapan", tahapan))
                    .getSingleResult();
            if (hasil != null) {
                tulis(tahun, tahapan, hasil.getEntryMap(), acuan);
            }
        });
        SekaliPerTransaksi.lupakan();
    }

    private void tulis(int tahun, String tahapan, Map<String, Object> hasil, LocalDate acuan) {
        jadwal.isi(
                tahun,
                tahapan,
                teks(hasil, "nama", ""),
                ACUAN.contains(teks(hasil, "acuan", "")) ? sejak(acuan, hasil) : tanggal(tahun, hasil),
                angka(hasil, "hari"),
                "HARI_KERJA_SETELAH".equals(hasil.get("jenis")),
                teks(hasil, "acuan", "TUGAS"),
                teks(hasil, "sumber", ""),
                teks(hasil, "keyakinan", ""));
    }

    /** Days or months after a day that is known when the plan begins. */
    static LocalDate sejak(LocalDate acuan, Map<String, Object> hasil) {
        return "BULAN_SETELAH".equals(hasil.get("jenis"))
                ? acuan.plusMonths(angka(hasil, "bulan"))
                : acuan.plusDays(angka(hasil, "hari"));
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
