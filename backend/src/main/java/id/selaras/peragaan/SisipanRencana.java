package id.selaras.peragaan;

import id.selaras.indikator.AkumulasiNilai;
import id.selaras.kernel.Id;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of one plan of five years, written in batches. */
final class SisipanRencana {

    private final String pemda;
    private final Map<String, Long> katalog;
    private final Sisipan rencana;
    private final Sisipan simpul;
    private final Sisipan indikator;
    private final Sisipan target;
    private final Sisipan pagu;
    private final Sisipan kapasitas;
    private final Map<Long, Map<String, Integer>> urutan = new HashMap<>();
    private final Map<Long, Integer> urutanIndikator = new HashMap<>();
    private long id;

    SisipanRencana(JdbcTemplate jdbc, String pemda, Map<String, Long> katalog) {
        this.pemda = pemda;
        this.katalog = katalog;
        this.rencana = new Sisipan(jdbc, "rencana");
        this.simpul = new Sisipan(jdbc, "rencana_simpul");
        this.indikator = new Sisipan(jdbc, "rencana_indikator");
        this.target = new Sisipan(jdbc, "rencana_target");
        this.pagu = new Sisipan(jdbc, "rencana_pagu");
        this.kapasitas = new Sisipan(jdbc, "rencana_kapasitas");
    }

    long mulai(String jenis, Long pd, Long induk, String judul, String visi, String dasarHukum, int tahunAwal) {
        id = Id.baru();
        rencana.tambah(
                "id", id,
                "pemda", pemda,
                "jenis", jenis,
                "perangkat_daerah_id", pd,
                "induk_id", induk,
                "judul", judul,
                "visi", visi,
                "dasar_hukum", dasarHukum,
                "nomenklatur", "050-3708-2020",
                "tahun_dasar", tahunAwal,
                "tahun_awal", tahunAwal,
                "tahun_target_awal", PemuatStrategis.AWAL,
                "tahun_akhir", PemuatStrategis.AKHIR,
                "tahap", "PENETAPAN",
                "status", "DITETAPKAN",
                "perubahan", 0);
        return id;
    }

    /** Goes on in a plan that was opened, whose row is there. */
    void lanjut(long rencanaId) {
        id = rencanaId;
    }

    long simpul(String jenjang, Long induk, String kode, String uraian, Long pd, Long rujukan) {
        long baru = Id.baru();
        int ke = urutan.computeIfAbsent(induk == null ? 0L : induk, i -> new HashMap<>())
                .merge(jenjang, 1, Integer::sum);
        simpul.tambah(
                "id", baru,
                "pemda", pemda,
                "rencana_id", id,
                "induk_id", induk,
                "jenjang", jenjang,
                "urutan", ke,
                "kode", kode,
                "uraian", uraian,
                "perangkat_daerah_id", pd,
                "rujukan_id", rujukan);
        return baru;
    }

    void indikator(
            long simpulId,
            String nama,
            String satuan,
            String arah,
            String akumulasi,
            String kondisiAwal,
            IntFunction<String> targetTahun) {
        long baru = Id.baru();
        List<BigDecimal> semua = new ArrayList<>();
        for (int tahun = PemuatStrategis.AWAL; tahun <= PemuatStrategis.AKHIR; tahun++) {
            var nilai = Berkas.angka(targetTahun.apply(tahun));
            semua.add(nilai);
            if (nilai != null) {
                target.tambah("indikator_id", baru, "tahun", tahun, "target", nilai);
            }
        }
        indikator.tambah(
                "id",
                baru,
                "pemda",
                pemda,
                "rencana_id",
                id,
                "simpul_id",
                simpulId,
                "indikator_id",
                katalog.get(nama),
                "urutan",
                urutanIndikator.merge(simpulId, 1, Integer::sum),
                "nama",
                nama,
                "satuan",
                satuan,
                "arah",
                arah,
                "akumulasi",
                akumulasi,
                "kondisi_awal",
                Berkas.angka(kondisiAwal),
                "kondisi_akhir",
                AkumulasiNilai.valueOf(akumulasi).hitung(semua).orElse(null));
    }

    void pagu(long simpulId, IntFunction<String> paguTahun) {
        for (int tahun = PemuatStrategis.AWAL; tahun <= PemuatStrategis.AKHIR; tahun++) {
            var nilai = Berkas.angka(paguTahun.apply(tahun));
            if (nilai != null) {
                pagu.tambah("simpul_id", simpulId, "tahun", tahun, "pagu", nilai);
            }
        }
    }

    void kapasitas(Object perTahun) {
        ((Map<?, ?>) perTahun)
                .forEach((tahun, nilai) ->
                        kapasitas.tambah("rencana_id", id, "tahun", tahun, "kapasitas", Berkas.angka((String) nilai)));
    }

    void tulis() {
        rencana.tulis();
        simpul.tulis();
        indikator.tulis();
        target.tulis();
        pagu.tulis();
        kapasitas.tulis();
    }
}
