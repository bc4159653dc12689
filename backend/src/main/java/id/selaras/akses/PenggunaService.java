package id.selaras.akses;

import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People and their offices. Sign-in names are unique over all Pemda. */
@Service
@Transactional(readOnly = true)
public class PenggunaService {

    private static final String JABATAN = """
            select t.peran, t.perangkat_daerah_id, p.kode, p.nama, p.singkatan, t.jenis, t.wilayah
              from penugasan t left join perangkat_daerah p on p.id = t.perangkat_daerah_id
             where t.pengguna_id = :pengguna and t.mulai <= :hari and (t.selesai is null or t.selesai >= :hari)
             order by t.id
            """;

    private final JdbcClient jdbc;
    private final PasswordEncoder sandi;
    private final Clock jam;

    PenggunaService(JdbcClient jdbc, PasswordEncoder sandi, Clock jam) {
        this.jdbc = jdbc;
        this.sandi = sandi;
        this.jam = jam;
    }

    /** For sign-in: with the hash, and whether the account is open. */
    public Optional<PenggunaMasuk> untukMasuk(String namaPengguna) {
        record Baris(
                long id,
                String pemda,
                String namaPengguna,
                String nama,
                String sandi,
                boolean aktif,
                boolean gantiSandi) {}
        return jdbc.sql(
                        "select id, pemda, nama_pengguna, nama, sandi, aktif, ganti_sandi from pengguna where nama_pengguna = ?")
                .param(namaPengguna)
                .query(Baris.class)
                .optional()
                .map(b -> new PenggunaMasuk(
                        new Pelaku(b.id, b.namaPengguna, b.nama, b.pemda, jabatan(b.id)),
                        b.sandi,
                        b.aktif,
                        b.gantiSandi));
    }

    public Optional<Pelaku> pelaku(String namaPengguna) {
        return untukMasuk(namaPengguna).map(PenggunaMasuk::pelaku);
    }

    /** The offices held today, the first given first. */
    public List<Jabatan> jabatan(long penggunaId) {
        return jdbc.sql(JABATAN)
                .param("pengguna", penggunaId)
                .param("hari", LocalDate.now(jam))
                .query((rs, i) -> new Jabatan(
                        Peran.valueOf(rs.getString(1)),
                        rs.getObject(2, Long.class),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getString(5),
                        JenisJabatan.valueOf(rs.getString(6)),
                        rs.getString(7)))
                .list();
    }

    /** Who holds this office today in the current Pemda; {@code pdId} null for offices of the whole Pemda. */
    public List<Pelaku> pemegang(Peran peran, Long pdId) {
        var sql = """
                select distinct u.nama_pengguna from penugasan t join pengguna u on u.id = t.pengguna_id
                 where t.pemda = :pemda and t.peran = :peran and u.aktif
                   and t.mulai <= :hari and (t.selesai is null or t.selesai >= :hari)
                """ + (pdId == null ? "" : "and t.perangkat_daerah_id = :pd");
        var pernyataan = jdbc.sql(sql)
                .param("pemda", PemdaAktif.kode())
                .param("peran", peran.name())
                .param("hari", LocalDate.now(jam));
        if (pdId != null) {
            pernyataan = pernyataan.param("pd", pdId);
        }
        return pernyataan.query(String.class).list().stream()
                .flatMap(nama -> pelaku(nama).stream())
                .toList();
    }

    @Transactional
    public long buat(String pemda, String namaPengguna, String nama, String sandiPolos) {
        return buatDenganHash(pemda, namaPengguna, nama, sandi.encode(sandiPolos));
    }

    @Transactional
    public long buatDenganHash(String pemda, String namaPengguna, String nama, String hash) {
        long id = Id.baru();
        jdbc.sql("insert into pengguna (id, pemda, nama_pengguna, sandi, nama, aktif, versi) values (?,?,?,?,?,true,0)")
                .params(id, pemda, namaPengguna, hash, nama)
                .update();
        return id;
    }

    @Transactional
    public void tugaskan(
            String pemda,
            long penggunaId,
            Peran peran,
            Long pdId,
            LocalDate mulai,
            LocalDate selesai,
            JenisJabatan jenis) {
        jdbc.sql(
                        "insert into penugasan (id, pemda, pengguna_id, peran, perangkat_daerah_id, jenis, mulai, selesai, versi)"
                                + " values (?,?,?,?,?,?,?,?,0)")
                .params(Id.baru(), pemda, penggunaId, peran.name(), pdId, jenis.name(), mulai, selesai)
                .update();
    }
}
