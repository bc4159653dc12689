package id.selaras.pemberitahuan;

import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person at work is told, and how. */
@Service
@Transactional
public class KabarService {

    static final int UKURAN = 30;

    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final Clock jam;

    KabarService(JdbcClient jdbc, Wewenang wewenang, Clock jam) {
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    /** @param jumlah of all pages */
    public record HalamanKabar(List<Kabar> isi, int jumlah, int nomor) {

        public int jumlahHalaman() {
            return (jumlah + UKURAN - 1) / UKURAN;
        }
    }

    /** Mail of one person. @param alamat null where the account has none; @param galat what failed last, null for nothing */
    public record Surel(CaraSurel cara, String alamat, String galat) {}

    /** The latest first. @param nomor from 1 */
    @Transactional(readOnly = true)
    public HalamanKabar halaman(int nomor) {
        int lewati = Math.max(0, nomor - 1) * UKURAN;
        var jumlah = new int[1];
        var isi = jdbc.sql("select k.id, k.tugas_id, k.jenis, k.judul, k.hari_terlambat, k.dibuat, t.batas, k.dibaca,"
                        + " t.status, count(*) over () jumlah from pemberitahuan k join tugas t on t.id = k.tugas_id"
                        + " where k.pemda = ? and k.pengguna_id = ? order by k.dibuat desc, k.id desc limit " + UKURAN
                        + " offset " + lewati)
                .params(PemdaAktif.kode(), saya())
                .query((rs, n) -> {
                    jumlah[0] = rs.getInt("jumlah");
                    return baca(rs);
                })
                .list();
        return new HalamanKabar(isi, jumlah[0], Math.max(1, nomor));
    }

    /** How many open things were not looked at. */
    @Transactional(readOnly = true)
    public int belumDibaca() {
        return jdbc.sql("select count(*) from pemberitahuan k join tugas t on t.id = k.tugas_id"
                        + " where k.pemda = ? and k.pengguna_id = ? and k.dibaca is null and t.status = 'TERBUKA'")
                .params(PemdaAktif.kode(), saya())
                .query(Integer.class)
                .single();
    }

    /** Marks one as looked at. @return the task it is about; @throws PelanggaranAturan KBR-404 not his */
    public long buka(long id) {
        jdbc.sql("update pemberitahuan set dibaca = coalesce(dibaca, ?) where id = ? and pemda = ? and pengguna_id = ?")
                .params(kini(), id, PemdaAktif.kode(), saya())
                .update();
        return jdbc.sql("select tugas_id from pemberitahuan where id = ? and pemda = ? and pengguna_id = ?")
                .params(id, PemdaAktif.kode(), saya())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new PelanggaranAturan("KBR-404"));
    }

    public void bacaSemua() {
        jdbc.sql("update pemberitahuan set dibaca = ? where pemda = ? and pengguna_id = ? and dibaca is null")
                .params(kini(), PemdaAktif.kode(), saya())
                .update();
    }

    @Transactional(readOnly = true)
    public Surel surel() {
        return jdbc.sql("select coalesce(s.cara, 'RINGKASAN'), u.surel, s.galat from pengguna u"
                        + " left join pemberitahuan_surel s on s.pengguna_id = u.id where u.pemda = ? and u.id = ?")
                .params(PemdaAktif.kode(), saya())
                .query((rs, n) -> new Surel(CaraSurel.valueOf(rs.getString(1)), rs.getString(2), rs.getString(3)))
                .single();
    }

    public void pilih(CaraSurel cara) {
        int ada = jdbc.sql("update pemberitahuan_surel set cara = ?, gagal = 0, galat = null where pengguna_id = ?")
                .params(cara.name(), saya())
                .update();
        if (ada == 0) {
            jdbc.sql("insert into pemberitahuan_surel (pengguna_id, cara, gagal) values (?,?,0)")
                    .params(saya(), cara.name())
                    .update();
        }
    }

    private long saya() {
        return wewenang.pelaku().id();
    }

    private LocalDateTime kini() {
        return LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC);
    }

    static Kabar baca(ResultSet rs) throws SQLException {
        return new Kabar(
                rs.getLong("id"),
                rs.getLong("tugas_id"),
                JenisKabar.valueOf(rs.getString("jenis")),
                rs.getString("judul"),
                rs.getInt("hari_terlambat"),
                waktu(rs, "dibuat"),
                waktu(rs, "batas"),
                rs.getTimestamp("dibaca") != null,
                !"TERBUKA".equals(rs.getString("status")));
    }

    private static Instant waktu(ResultSet rs, String kolom) throws SQLException {
        var nilai = rs.getObject(kolom, LocalDateTime.class);
        return nilai == null ? null : nilai.toInstant(ZoneOffset.UTC);
    }
}
