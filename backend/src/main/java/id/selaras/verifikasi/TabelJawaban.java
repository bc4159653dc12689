package id.selaras.verifikasi;

import id.selaras.akses.Pelaku;
import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import id.selaras.verifikasi.aturan.Lokus;
import id.selaras.verifikasi.aturan.Temuan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers to findings, kept with the plan through all its rounds. */
@Component
class TabelJawaban {

    private static final String KOLOM = """
            select renja_id, kode, lokus, alasan, status, nama_oleh, waktu, nama_penilai, catatan_penilai, dinilai,
                   nilai, nilai_dinilai, pesan
              from temuan_jawaban where pemda = :pemda
            """;

    private final JdbcClient jdbc;
    private final Clock jam;

    TabelJawaban(JdbcClient jdbc, Clock jam) {
        this.jdbc = jdbc;
        this.jam = jam;
    }

    /** Rule and place: what an answer belongs to. */
    record Kunci(long renjaId, String kode, String lokus) {

        static Kunci dari(long renjaId, Temuan temuan) {
            return new Kunci(renjaId, temuan.kode(), temuan.lokus().teks());
        }
    }

    /** An answer as it was kept; how it stands depends on the finding of today. */
    record Baris(
            String alasan,
            String status,
            String oleh,
            Instant waktu,
            String penilai,
            String catatanPenilai,
            Instant dinilai,
            String nilaiDinilai,
            String pesan) {

        Justifikasi terhadap(Temuan temuan) {
            var keadaan = Justifikasi.Keadaan.valueOf(status);
            if (keadaan == Justifikasi.Keadaan.DITERIMA && !temuan.nilai().equals(nilaiDinilai)) {
                keadaan = Justifikasi.Keadaan.PERLU_DILIHAT_LAGI;
            }
            return new Justifikasi(alasan, keadaan, oleh, waktu, penilai, catatanPenilai, dinilai);
        }
    }

    Map<Kunci, Baris> milik(long renjaId) {
        return baca(jdbc.sql(KOLOM + " and renja_id = :renja").param("renja", renjaId));
    }

    Map<Kunci, Baris> setahun(int tahun) {
        return baca(jdbc.sql(KOLOM
                        + " and renja_id in (select r.id from renja r where r.pemda = :pemda and r.tahun = :tahun)")
                .param("tahun", tahun));
    }

    private static Map<Kunci, Baris> baca(JdbcClient.StatementSpec pernyataan) {
        Map<Kunci, Baris> hasil = new HashMap<>();
        pernyataan
                .param("pemda", PemdaAktif.kode())
                .query((rs, n) -> hasil.put(
                        new Kunci(rs.getLong("renja_id"), rs.getString("kode"), rs.getString("lokus")), baris(rs)))
                .list();
        return hasil;
    }

    private static Baris baris(ResultSet rs) throws SQLException {
        return new Baris(
                rs.getString("alasan"),
                rs.getString("status"),
                rs.getString("nama_oleh"),
                Waktu.baca(rs, "waktu"),
                rs.getString("nama_penilai"),
                rs.getString("catatan_penilai"),
                Waktu.baca(rs, "dinilai"),
                rs.getString("nilai_dinilai"),
                rs.getString("pesan"));
    }

    Optional<Baris> cari(Kunci kunci) {
        return jdbc.sql(KOLOM + " and renja_id = :renja and kode = :kode and lokus = :lokus")
                .param("pemda", PemdaAktif.kode())
                .param("renja", kunci.renjaId())
                .param("kode", kunci.kode())
                .param("lokus", kunci.lokus())
                .query((rs, n) -> baris(rs))
                .optional();
    }

    /** A new answer, or a better one in its place: it waits for the mitra again. */
    void jawab(Kunci kunci, String alasan, TemuanRenja temuan, Pelaku pelaku) {
        int ada = jdbc.sql("""
                        update temuan_jawaban set alasan = :alasan, status = 'DIAJUKAN', oleh = :oleh,
                               nama_oleh = :nama, waktu = :waktu, nilai = :nilai, pesan = :pesan, versi = versi + 1
                         where pemda = :pemda and renja_id = :renja and kode = :kode and lokus = :lokus
                        """)
                .param("alasan", alasan)
                .param("oleh", pelaku.sistem() ? 0L : pelaku.id())
                .param("nama", sebutan(pelaku))
                .param("waktu", Waktu.kini(jam))
                .param("nilai", temuan.temuan().nilai())
                .param("pesan", temuan.pesan())
                .param("pemda", PemdaAktif.kode())
                .param("renja", kunci.renjaId())
                .param("kode", kunci.kode())
                .param("lokus", kunci.lokus())
                .update();
        if (ada == 0) {
            jdbc.sql("insert into temuan_jawaban (id, pemda, renja_id, kode, lokus, alasan, status, oleh, nama_oleh,"
                            + " waktu, nilai, pesan, versi) values (?,?,?,?,?,?,'DIAJUKAN',?,?,?,?,?,0)")
                    .params(
                            Id.baru(),
                            PemdaAktif.kode(),
                            kunci.renjaId(),
                            kunci.kode(),
                            kunci.lokus(),
                            alasan,
                            pelaku.sistem() ? 0L : pelaku.id(),
                            sebutan(pelaku),
                            Waktu.kini(jam),
                            temuan.temuan().nilai(),
                            temuan.pesan())
                    .update();
        }
    }

    void hapus(Kunci kunci) {
        jdbc.sql("delete from temuan_jawaban where pemda = ? and renja_id = ? and kode = ? and lokus = ?")
                .params(PemdaAktif.kode(), kunci.renjaId(), kunci.kode(), kunci.lokus())
                .update();
    }

    /** Answers that speak of a line, whatever their state. */
    List<String> kodePada(long renjaId, String silsilah) {
        return jdbc.sql("select distinct kode from temuan_jawaban where pemda = :pemda and renja_id = :renja"
                        + " and (lokus = :lokus or lokus like concat(:lokus, '#%')) order by kode")
                .param("pemda", PemdaAktif.kode())
                .param("renja", renjaId)
                .param("lokus", Lokus.baris(silsilah, "").teks())
                .query(String.class)
                .list();
    }

    /** The mitra's word on an answer, together with the figures that it was given for. */
    void nilai(Kunci kunci, boolean diterima, String catatan, String nilaiTemuan, Pelaku pelaku) {
        jdbc.sql("""
                        update temuan_jawaban set status = :status, penilai = :penilai, nama_penilai = :nama,
                               catatan_penilai = :catatan, dinilai = :waktu, nilai_dinilai = :nilai, versi = versi + 1
                         where pemda = :pemda and renja_id = :renja and kode = :kode and lokus = :lokus
                        """)
                .param("status", diterima ? "DITERIMA" : "DITOLAK")
                .param("penilai", pelaku.id())
                .param("nama", sebutan(pelaku))
                .param("catatan", catatan)
                .param("waktu", Waktu.kini(jam))
                .param("nilai", nilaiTemuan)
                .param("pemda", PemdaAktif.kode())
                .param("renja", kunci.renjaId())
                .param("kode", kunci.kode())
                .param("lokus", kunci.lokus())
                .update();
    }

    static String sebutan(Pelaku pelaku) {
        var nama = pelaku.nama();
        return nama.length() > 200 ? nama.substring(0, 200) : nama;
    }
}
