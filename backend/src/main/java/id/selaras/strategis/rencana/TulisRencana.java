package id.selaras.strategis.rencana;

import id.selaras.kernel.PemdaAktif;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes rows of a tree; what may be written, others decide. */
@Component
class TulisRencana {

    private static final Map<String, String> KOLOM_RENCANA = Map.of("judul", "judul", "visi", "visi");
    private static final Map<String, String> KOLOM_SIMPUL =
            Map.of("uraian", "uraian", "kode", "kode", "pd", "perangkat_daerah_id", "rujukan", "rujukan_id");
    private static final Map<String, String> KOLOM_INDIKATOR = Map.of(
            "nama",
            "nama",
            "satuan",
            "satuan",
            "arah",
            "arah",
            "akumulasi",
            "akumulasi",
            "kondisiAwal",
            "kondisi_awal",
            "kondisiAkhir",
            "kondisi_akhir",
            "katalog",
            "indikator_id");

    private final JdbcClient jdbc;

    TulisRencana(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void kolom(LokusRencana lokus, String sel, Object nilai) {
        var tabel = switch (lokus.jenis()) {
            case RENCANA -> "rencana";
            case SIMPUL -> "rencana_simpul";
            case INDIKATOR -> "rencana_indikator";
        };
        var nama = switch (lokus.jenis()) {
            case RENCANA -> KOLOM_RENCANA.get(sel);
            case SIMPUL -> KOLOM_SIMPUL.get(sel);
            case INDIKATOR -> KOLOM_INDIKATOR.get(sel);
        };
        jdbc.sql("update " + tabel + " set " + nama + " = ? where pemda = ? and id = ?")
                .params(nilai, PemdaAktif.kode(), lokus.id())
                .update();
    }

    /** @param nilai null takes the year's value away */
    void tahunan(LokusRencana lokus, int tahun, BigDecimal nilai) {
        var tabel = switch (lokus.jenis()) {
            case RENCANA -> "rencana_kapasitas (rencana_id, tahun, kapasitas)";
            case SIMPUL -> "rencana_pagu (simpul_id, tahun, pagu)";
            case INDIKATOR -> "rencana_target (indikator_id, tahun, target)";
        };
        var nama = tabel.substring(0, tabel.indexOf(' '));
        var kunci = tabel.substring(tabel.indexOf('(') + 1, tabel.indexOf(','));
        jdbc.sql("delete from " + nama + " where " + kunci + " = ? and tahun = ?")
                .params(lokus.id(), tahun)
                .update();
        if (nilai != null) {
            jdbc.sql("insert into " + tabel + " values (?, ?, ?)")
                    .params(lokus.id(), tahun, nilai)
                    .update();
        }
    }

    void simpul(long rencanaId, Simpul s) {
        jdbc.sql("insert into rencana_simpul (id, pemda, rencana_id, induk_id, jenjang, urutan, kode, uraian,"
                        + " perangkat_daerah_id, rujukan_id) values (?,?,?,?,?,?,?,?,?,?)")
                .params(
                        s.id(),
                        PemdaAktif.kode(),
                        rencanaId,
                        s.indukId(),
                        s.jenjang().name(),
                        s.urutan(),
                        s.kode(),
                        s.uraian(),
                        s.pdId(),
                        s.rujukanId())
                .update();
        s.pagu().forEach((tahun, p) -> tahunan(LokusRencana.simpul(s.id()), tahun, p));
        s.indikator().forEach(i -> indikator(rencanaId, i));
    }

    void indikator(long rencanaId, IndikatorSimpul i) {
        jdbc.sql("insert into rencana_indikator (id, pemda, rencana_id, simpul_id, indikator_id, urutan, nama, satuan,"
                        + " arah, akumulasi, kondisi_awal, kondisi_akhir) values (?,?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        i.id(),
                        PemdaAktif.kode(),
                        rencanaId,
                        i.simpulId(),
                        i.katalogId(),
                        i.urutan(),
                        i.nama(),
                        i.satuan(),
                        i.arah().name(),
                        i.akumulasi().name(),
                        i.kondisiAwal(),
                        i.kondisiAkhir())
                .update();
        i.target().forEach((tahun, t) -> tahunan(LokusRencana.indikator(i.id()), tahun, t));
    }

    void hapusIndikator(long id) {
        jdbc.sql("delete from rencana_target where indikator_id = ?").param(id).update();
        jdbc.sql("delete from rencana_indikator where pemda = ? and id = ?")
                .params(PemdaAktif.kode(), id)
                .update();
    }

    void hapusSimpul(Simpul s) {
        s.indikator().forEach(i -> hapusIndikator(i.id()));
        jdbc.sql("delete from rencana_pagu where simpul_id = ?").param(s.id()).update();
        jdbc.sql("delete from rencana_simpul where pemda = ? and id = ?")
                .params(PemdaAktif.kode(), s.id())
                .update();
    }

    /** Puts siblings of one level below a parent in this order, numbered from 1. */
    void susun(Long indukId, List<Long> urut) {
        int n = 1;
        for (var id : urut) {
            jdbc.sql("update rencana_simpul set induk_id = ?, urutan = ? where pemda = ? and id = ?")
                    .params(indukId, n++, PemdaAktif.kode(), id)
                    .update();
        }
    }

    /** @return the number of this change */
    long naikkan(long rencanaId) {
        jdbc.sql("update rencana set perubahan = perubahan + 1 where pemda = ? and id = ?")
                .params(PemdaAktif.kode(), rencanaId)
                .update();
        return jdbc.sql("select perubahan from rencana where pemda = ? and id = ?")
                .params(PemdaAktif.kode(), rencanaId)
                .query(Long.class)
                .single();
    }
}
