package id.selaras.peragaan;

import id.selaras.kernel.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** RPJMD and Renstra of the demo. */
@Component
class PemuatStrategis {

    private static final int AWAL = 2019;
    private static final int AKHIR = 2023;

    private final JdbcTemplate jdbc;

    PemuatStrategis(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return id of each RPJMD sasaran by its number */
    Map<String, Long> muat(Berkas berkas, String pemda, Map<String, Long> pd) {
        var rpjmd = berkas.yaml("rpjmd-2018-2023.yaml");
        long id = Id.baru();
        new Sisipan(jdbc, "rpjmd")
                .tambah(
                        "id", id,
                        "pemda", pemda,
                        "judul", rpjmd.get("judul"),
                        "dasar_hukum", rpjmd.get("dasarHukum"),
                        "tahun_awal", rpjmd.get("tahunAwal"),
                        "tahun_akhir", rpjmd.get("tahunAkhir"),
                        "visi", rpjmd.get("visi"))
                .tulis();
        var sasaran = muatPohon(rpjmd, id);
        muatProgram(berkas, id, pd, sasaran);
        pd.forEach((kunci, pdId) -> muatRenstra(berkas, pemda, kunci, pdId, id));
        return sasaran;
    }

    private Map<String, Long> muatPohon(Map<String, Object> rpjmd, long rpjmdId) {
        Map<String, Long> hasil = new HashMap<>();
        var misi = new Sisipan(jdbc, "rpjmd_misi");
        var tujuan = new Sisipan(jdbc, "rpjmd_tujuan");
        var sasaran = new Sisipan(jdbc, "rpjmd_sasaran");
        var indikator = new Sisipan(jdbc, "rpjmd_indikator");
        var target = new Sisipan(jdbc, "rpjmd_target");
        for (var m : daftar(rpjmd, "misi")) {
            long misiId = Id.baru();
            misi.tambah("id", misiId, "rpjmd_id", rpjmdId, "nomor", m.get("nomor"), "uraian", m.get("uraian"));
            for (var t : daftar(m, "tujuan")) {
                long tujuanId = Id.baru();
                tujuan.tambah("id", tujuanId, "misi_id", misiId, "nomor", t.get("nomor"), "uraian", t.get("uraian"));
                muatIndikator(t, "TUJUAN", tujuanId, rpjmdId, indikator, target);
                for (var s : daftar(t, "sasaran")) {
                    long sasaranId = Id.baru();
                    hasil.put((String) s.get("nomor"), sasaranId);
                    sasaran.tambah(
                            "id", sasaranId,
                            "tujuan_id", tujuanId,
                            "nomor", s.get("nomor"),
                            "uraian", s.get("uraian"),
                            "arah_kebijakan", s.get("arahKebijakan"));
                    muatIndikator(s, "SASARAN", sasaranId, rpjmdId, indikator, target);
                }
            }
        }
        misi.tulis();
        tujuan.tulis();
        sasaran.tulis();
        indikator.tulis();
        target.tulis();
        return hasil;
    }

    @SuppressWarnings("unchecked")
    private static void muatIndikator(
            Map<String, Object> pemilik,
            String jenis,
            long pemilikId,
            long rpjmdId,
            Sisipan indikator,
            Sisipan target) {
        for (var i : daftar(pemilik, "indikator")) {
            long id = Id.baru();
            indikator.tambah(
                    "id", id,
                    "rpjmd_id", rpjmdId,
                    "pemilik", jenis,
                    "pemilik_id", pemilikId,
                    "nama", i.get("nama"),
                    "satuan", i.get("satuan"),
                    "arah", i.get("arah"),
                    "akumulasi", i.get("akumulasi"),
                    "kondisi_awal", Berkas.angka((String) i.get("kondisiAwal")));
            ((Map<Integer, String>) i.get("target"))
                    .forEach((tahun, nilai) ->
                            target.tambah("indikator_id", id, "tahun", tahun, "target", Berkas.angka(nilai)));
        }
    }

    private void muatProgram(Berkas berkas, long rpjmdId, Map<String, Long> pd, Map<String, Long> sasaran) {
        Map<String, Long> program = new HashMap<>();
        var sisipan = new Sisipan(jdbc, "rpjmd_program");
        var pagu = new Sisipan(jdbc, "rpjmd_pagu");
        var indikator = new Sisipan(jdbc, "rpjmd_indikator");
        var target = new Sisipan(jdbc, "rpjmd_target");
        for (var p : berkas.csv("rpjmd-program.csv")) {
            var kunci = p.get("perangkat_daerah") + "/" + p.get("kode");
            if (!program.containsKey(kunci)) {
                long id = Id.baru();
                program.put(kunci, id);
                sisipan.tambah(
                        "id", id,
                        "rpjmd_id", rpjmdId,
                        "sasaran_id", sasaran.get(p.get("sasaran")),
                        "perangkat_daerah_id", pd.get(p.get("perangkat_daerah")),
                        "kode", p.get("kode"),
                        "nama", p.get("nama"));
                for (int tahun = AWAL; tahun <= AKHIR; tahun++) {
                    pagu.tambah("program_id", id, "tahun", tahun, "pagu", Berkas.angka(p.get("pagu_" + tahun)));
                }
            }
            long indikatorId = Id.baru();
            indikator.tambah(
                    "id", indikatorId,
                    "rpjmd_id", rpjmdId,
                    "pemilik", "PROGRAM",
                    "pemilik_id", program.get(kunci),
                    "nama", p.get("indikator"),
                    "satuan", p.get("satuan"),
                    "arah", p.get("arah"),
                    "akumulasi", p.get("akumulasi"),
                    "kondisi_awal", Berkas.angka(p.get("kondisi_awal")));
            for (int tahun = AWAL; tahun <= AKHIR; tahun++) {
                target.tambah(
                        "indikator_id", indikatorId, "tahun", tahun, "target", Berkas.angka(p.get("target_" + tahun)));
            }
        }
        sisipan.tulis();
        pagu.tulis();
        indikator.tulis();
        target.tulis();
    }

    private void muatRenstra(Berkas berkas, String pemda, String kunci, long pdId, long rpjmdId) {
        long id = Id.baru();
        new Sisipan(jdbc, "renstra")
                .tambah(
                        "id", id,
                        "pemda", pemda,
                        "perangkat_daerah_id", pdId,
                        "rpjmd_id", rpjmdId,
                        "judul", "Rencana Strategis Tahun 2018-2023")
                .tulis();
        var baris = new Sisipan(jdbc, "renstra_baris");
        var target = new Sisipan(jdbc, "renstra_target");
        for (var b : berkas.csv("renstra/" + kunci + ".csv")) {
            long barisId = Id.baru();
            baris.tambah(
                    "id", barisId,
                    "renstra_id", id,
                    "kode", b.get("kode"),
                    "jenjang", b.get("jenjang"),
                    "indikator", b.get("indikator"),
                    "satuan", b.get("satuan"),
                    "kondisi_awal", Berkas.angka(b.get("kondisi_awal")),
                    "target_akhir", Berkas.angka(b.get("target_akhir")));
            for (int tahun = AWAL; tahun <= AKHIR; tahun++) {
                target.tambah(
                        "baris_id",
                        barisId,
                        "tahun",
                        tahun,
                        "target",
                        Berkas.angka(b.get("target_" + tahun)),
                        "pagu",
                        Berkas.angka(b.get("pagu_" + tahun)));
            }
        }
        baris.tulis();
        target.tulis();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> daftar(Map<String, Object> m, String kunci) {
        return m.get(kunci) instanceof List<?> isi ? (List<Map<String, Object>>) isi : List.of();
    }
}
