package id.selaras.akses;

import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.TeksLuar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leave with a stand-in. For these days the stand-in holds every office of the one who is away as pelaksana
 * harian; the trail names both the person and the office. The office of an administrator is not lent.
 */
@Service
@Transactional
public class CutiService {

    private static final String PILIH = """
            select c.id, c.pengguna_id, u.nama, c.pengganti_id, g.nama nama_pengganti, c.mulai, c.selesai, c.alasan
              from cuti c join pengguna u on u.id = c.pengguna_id join pengguna g on g.id = c.pengganti_id
             where c.pemda = :pemda
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate massal;
    private final BacaPengguna baca;
    private final KelolaPenggunaService pengguna;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final ApplicationEventPublisher peristiwa;
    private final Clock jam;

    CutiService(
            JdbcClient jdbc,
            JdbcTemplate massal,
            BacaPengguna baca,
            KelolaPenggunaService pengguna,
            Wewenang wewenang,
            JejakAudit jejak,
            ApplicationEventPublisher peristiwa,
            Clock jam) {
        this.jdbc = jdbc;
        this.massal = massal;
        this.baca = baca;
        this.pengguna = pengguna;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
        this.jam = jam;
    }

    /** Leave of one person, the latest first. @throws PelanggaranAturan AKS-01 of another, and no administrator */
    @Transactional(readOnly = true)
    public List<Cuti> daftar(long penggunaId) {
        pastikanSendiri(penggunaId);
        return pernyataan("and c.pengguna_id = :orang order by c.mulai desc, c.id desc")
                .param("orang", penggunaId)
                .query(CutiService::baca)
                .list();
    }

    /** For whom this person stands in today or later. */
    @Transactional(readOnly = true)
    public List<Cuti> menggantikan(long penggunaId) {
        pastikanSendiri(penggunaId);
        return pernyataan("and c.pengganti_id = :orang and c.selesai >= :hari order by c.mulai, c.id")
                .param("orang", penggunaId)
                .param("hari", hari())
                .query(CutiService::baca)
                .list();
    }

    /** The account whose leave it is. @throws PelanggaranAturan AKS-01, PGN-404 */
    @Transactional(readOnly = true)
    public PenggunaRinci orang(long penggunaId) {
        pastikanSendiri(penggunaId);
        return pengguna.dapatkan(penggunaId);
    }

    /** Who may stand in: those of the same PD and of the same office, and for Bappeda those of Bappeda. */
    @Transactional(readOnly = true)
    public List<RekanCuti> rekan(long penggunaId) {
        pastikanSendiri(penggunaId);
        return jdbc.sql("""
                        select distinct u.id, u.nama
                          from penugasan s join penugasan t on t.pemda = s.pemda and (t.peran = s.peran
                                or t.perangkat_daerah_id = s.perangkat_daerah_id and t.peran <> 'MITRA_BAPPEDA'
                                or s.peran in (:bappeda) and t.peran in (:bappeda))
                          join pengguna u on u.id = t.pengguna_id
                         where s.pemda = :pemda and s.pengguna_id = :orang and s.peran <> 'ADMIN' and u.aktif
                           and u.id <> :orang and s.mulai <= :hari and (s.selesai is null or s.selesai >= :hari)
                           and t.mulai <= :hari and (t.selesai is null or t.selesai >= :hari)
                         order by u.nama, u.id
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("orang", penggunaId)
                .param("hari", hari())
                .param("bappeda", List.of("MITRA_BAPPEDA", "KABID_BAPPEDA", "KEPALA_BAPPEDA"))
                .query(RekanCuti.class)
                .list();
    }

    /**
     * @throws PelanggaranAturan AKS-01, CTI-01 days missing, crossed or past, CTI-02 no stand-in, CTI-03 away already,
     *     CTI-04 the stand-in is away himself, CTI-05 nothing to lend, PNG-05 he would verify his own PD, TKS-01, TKS-02
     */
    public long catat(long penggunaId, LocalDate mulai, LocalDate selesai, Long penggantiId, String alasan) {
        pastikanSendiri(penggunaId);
        if (mulai == null || selesai == null || selesai.isBefore(mulai) || selesai.isBefore(hari())) {
            throw new PelanggaranAturan("CTI-01");
        }
        if (penggantiId == null || penggantiId == penggunaId) {
            throw new PelanggaranAturan("CTI-02");
        }
        pengguna.kunci();
        var orang = pengguna.dapatkan(penggunaId);
        var pengganti = pengguna.dapatkan(penggantiId);
        if (!pengganti.aktif()) {
            throw new PelanggaranAturan("CTI-02");
        }
        pastikanHadir("CTI-03", orang, mulai, selesai);
        pastikanHadir("CTI-04", pengganti, mulai, selesai);
        long id = Id.baru();
        var dipinjam = orang.penugasan().stream()
                .filter(p -> p.jenis() != JenisJabatan.DELEGASI && p.peran() != Peran.ADMIN)
                .filter(p -> !p.mulai().isAfter(selesai)
                        && (p.selesai() == null || !p.selesai().isBefore(mulai)))
                .map(p -> pinjam(p, penggantiId, mulai, selesai))
                .filter(p -> pengganti.penugasan().stream().noneMatch(q -> q.kursiSama(p) && q.beririsan(p)))
                .toList();
        if (dipinjam.isEmpty() && orang.penugasan().isEmpty()) {
            throw new PelanggaranAturan("CTI-05", orang.nama());
        }
        dipinjam.forEach(p -> AturanPenugasan.periksa(p, pengganti.penugasan(), List.of()));
        jdbc.sql("insert into cuti (id, pemda, pengguna_id, pengganti_id, mulai, selesai, alasan, dibuat)"
                        + " values (?,?,?,?,?,?,?,?)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        penggunaId,
                        penggantiId,
                        mulai,
                        selesai,
                        TeksLuar.wajib(alasan, 200),
                        LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC))
                .update();
        pinjamkan(id, dipinjam);
        jejak.catat(
                "cuti.dicatat",
                "pengguna",
                penggunaId,
                null,
                orang.nama() + " digantikan " + pengganti.nama(),
                null,
                mulai + " s.d. " + selesai);
        mulaikan();
        return id;
    }

    /**
     * Takes back a leave that has not begun, or ends one today: the offices lent end with it.
     *
     * @throws PelanggaranAturan AKS-01, CTI-404 there is none, or it is over
     */
    public void akhiri(long cutiId) {
        var hari = hari();
        var c = pernyataan("and c.id = :id")
                .param("id", cutiId)
                .query(CutiService::baca)
                .optional()
                .filter(x -> !x.lewat(hari))
                .orElseThrow(() -> new PelanggaranAturan("CTI-404"));
        pastikanSendiri(c.penggunaId());
        var lama = c.mulai() + " s.d. " + c.selesai();
        var terakhir = hari.minusDays(1);
        jdbc.sql("delete from penugasan where pemda = ? and cuti_id = ? and mulai >= ?")
                .params(PemdaAktif.kode(), cutiId, hari)
                .update();
        jdbc.sql("update penugasan set selesai = ?, versi = versi + 1 where pemda = ? and cuti_id = ?")
                .params(terakhir, PemdaAktif.kode(), cutiId)
                .update();
        if (c.mulai().isBefore(hari)) {
            jdbc.sql("update cuti set selesai = ? where id = ? and pemda = ?")
                    .params(terakhir, cutiId, PemdaAktif.kode())
                    .update();
        } else {
            jdbc.sql("delete from cuti where id = ? and pemda = ?")
                    .params(cutiId, PemdaAktif.kode())
                    .update();
        }
        jejak.catat("cuti.diakhiri", "pengguna", c.penggunaId(), null, "Cuti " + c.nama() + " diakhiri", lama, null);
    }

    /** Says once of each leave of this Pemda that it has begun. */
    public void mulaikan() {
        var mulai = pernyataan("and c.dilepas = false and c.mulai <= :hari and c.selesai >= :hari")
                .param("hari", hari())
                .query(CutiService::baca)
                .list();
        if (mulai.isEmpty()) {
            return;
        }
        jdbc.sql("update cuti set dilepas = true where pemda = :pemda and id in (:id)")
                .param("pemda", PemdaAktif.kode())
                .param("id", mulai.stream().map(Cuti::id).toList())
                .update();
        mulai.forEach(c -> peristiwa.publishEvent(new CutiDimulai(PemdaAktif.kode(), c.penggunaId(), c.nama())));
    }

    private static Penugasan pinjam(Penugasan p, long kepada, LocalDate mulai, LocalDate selesai) {
        return new Penugasan(
                Id.baru(),
                kepada,
                p.peran(),
                p.pdId(),
                p.namaPd(),
                p.wilayah(),
                p.namaWilayah(),
                JenisJabatan.PLH,
                p.mulai().isAfter(mulai) ? p.mulai() : mulai,
                p.selesai() != null && p.selesai().isBefore(selesai) ? p.selesai() : selesai);
    }

    private void pinjamkan(long cutiId, List<Penugasan> jabatan) {
        massal.batchUpdate(
                "insert into penugasan (id, pemda, pengguna_id, peran, perangkat_daerah_id, wilayah, jenis, mulai,"
                        + " selesai, versi, cuti_id) values (?,?,?,?,?,?,?,?,?,0,?)",
                jabatan.stream()
                        .map(p -> new Object[] {
                            p.id(),
                            PemdaAktif.kode(),
                            p.penggunaId(),
                            p.peran().name(),
                            p.pdId(),
                            p.wilayah(),
                            p.jenis().name(),
                            p.mulai(),
                            p.selesai(),
                            cutiId
                        })
                        .toList());
    }

    private void pastikanHadir(String aturan, PenggunaRinci orang, LocalDate mulai, LocalDate selesai) {
        pernyataan("and c.pengguna_id = :orang and c.mulai <= :selesai and c.selesai >= :mulai")
                .param("orang", orang.id())
                .param("mulai", mulai)
                .param("selesai", selesai)
                .query(CutiService::baca)
                .stream()
                .findFirst()
                .ifPresent(c -> {
                    throw new PelanggaranAturan(aturan, orang.nama(), c.mulai(), c.selesai());
                });
    }

    private void pastikanSendiri(long penggunaId) {
        var pelaku = wewenang.pelaku();
        if (pelaku.id() == null || pelaku.id() != penggunaId) {
            wewenang.pastikanPeran(Peran.ADMIN);
        }
    }

    private JdbcClient.StatementSpec pernyataan(String syarat) {
        return jdbc.sql(PILIH + syarat).param("pemda", PemdaAktif.kode());
    }

    private LocalDate hari() {
        return LocalDate.now(jam);
    }

    private static Cuti baca(ResultSet rs, int n) throws SQLException {
        return new Cuti(
                rs.getLong(1),
                rs.getLong(2),
                rs.getString(3),
                rs.getLong(4),
                rs.getString(5),
                rs.getObject(6, LocalDate.class),
                rs.getObject(7, LocalDate.class),
                rs.getString(8));
    }

    /** Somebody who may stand in. */
    public record RekanCuti(long id, String nama) {}
}
