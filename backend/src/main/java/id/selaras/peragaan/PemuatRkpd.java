package id.selaras.peragaan;

import id.selaras.kernel.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What hangs on the RKPD of the demo once it is open: prioritas, capacity, plafon, rancangan awal, dates. */
@Component
class PemuatRkpd {

    private final JdbcTemplate jdbc;

    PemuatRkpd(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @SuppressWarnings("unchecked")
    void muat(Berkas berkas, String pemda, long rkpdId, int tahun, Map<String, Long> pd) {
        var rkpd = berkas.yaml("rkpd-" + tahun + "/rkpd.yaml");
        var prioritas = new Sisipan(jdbc, "rkpd_prioritas");
        var sasaran = new Sisipan(jdbc, "rkpd_sasaran");
        for (var p : (List<Map<String, Object>>) rkpd.get("prioritas")) {
            long id = Id.baru();
            prioritas.tambah(
                    "id",
                    id,
                    "pemda",
                    pemda,
                    "rkpd_id",
                    rkpdId,
                    "nomor",
                    p.get("nomor"),
                    "nama",
                    p.get("nama"),
                    "singkat",
                    p.get("singkat"));
            for (var s : (List<Map<String, Object>>) p.get("sasaran")) {
                sasaran.tambah(
                        "id", Id.baru(),
                        "pemda", pemda,
                        "prioritas_id", id,
                        "uraian", s.get("uraian"),
                        "indikator", s.get("indikator"),
                        "satuan", s.get("satuan"),
                        "target", Berkas.angka((String) s.get("target")));
            }
        }
        prioritas.tulis();
        sasaran.tulis();
        var kapasitas = new Sisipan(jdbc, "rkpd_kapasitas");
        ((Map<String, String>) rkpd.get("kapasitas"))
                .forEach((dana, jumlah) ->
                        kapasitas.tambah("rkpd_id", rkpdId, "sumber_dana", dana, "jumlah", Berkas.angka(jumlah)));
        kapasitas.tulis();
        muatPlafon(berkas, pemda, rkpdId, tahun, pd);
        muatRancanganAwal(berkas, pemda, rkpdId, tahun, pd);
        for (var b : (List<Map<String, String>>) rkpd.get("batas")) {
            jdbc.update(
                    "update jadwal_tahapan set batas = ?, hari = null, sumber = ?, keyakinan = 'ditetapkan'"
                            + " where pemda = ? and tahun = ? and tahapan = ?",
                    LocalDate.parse(b.get("tanggal")),
                    b.get("sumber"),
                    pemda,
                    tahun,
                    b.get("tahapan"));
        }
    }

    private void muatPlafon(Berkas berkas, String pemda, long rkpdId, int tahun, Map<String, Long> pd) {
        var plafon = new Sisipan(jdbc, "rkpd_plafon");
        var dana = new Sisipan(jdbc, "rkpd_plafon_dana");
        for (var p : berkas.csv("rkpd-" + tahun + "/plafon.csv")) {
            long id = Id.baru();
            plafon.tambah(
                    "id",
                    id,
                    "pemda",
                    pemda,
                    "rkpd_id",
                    rkpdId,
                    "perangkat_daerah_id",
                    pd.get(p.get("perangkat_daerah")),
                    "jumlah",
                    Berkas.angka(p.get("jumlah")),
                    "versi",
                    0);
            Berkas.dana(p.get("per_sumber_dana"))
                    .forEach((kode, jumlah) -> dana.tambah("plafon_id", id, "sumber_dana", kode, "jumlah", jumlah));
        }
        plafon.tulis();
        dana.tulis();
    }

    private void muatRancanganAwal(Berkas berkas, String pemda, long rkpdId, int tahun, Map<String, Long> pd) {
        var baris = new Sisipan(jdbc, "rkpd_rancangan_awal");
        berkas.csv("rkpd-" + tahun + "/rancangan-awal.csv")
                .forEach(b -> baris.tambah(
                        "id", Id.baru(),
                        "pemda", pemda,
                        "rkpd_id", rkpdId,
                        "perangkat_daerah_id", pd.get(b.get("perangkat_daerah")),
                        "kode", b.get("kode"),
                        "lokasi", b.get("lokasi"),
                        "indikator", b.get("indikator"),
                        "satuan", b.get("satuan"),
                        "target", Berkas.angka(b.get("target")),
                        "pagu", Berkas.angka(b.get("pagu"))));
        baris.tulis();
    }
}
