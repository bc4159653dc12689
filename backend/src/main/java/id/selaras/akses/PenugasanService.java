package id.selaras.akses;

import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offices and their periods: definitive holders, stand-ins (PLT), moves. An office that was held is
 * ended, not deleted: the trail names it.
 */
@Service
@Transactional
public class PenugasanService {

    private final JdbcClient jdbc;
    private final BacaPengguna baca;
    private final KelolaPenggunaService pengguna;
    private final PerangkatDaerahService perangkatDaerah;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final ApplicationEventPublisher peristiwa;
    private final Clock jam;

    PenugasanService(
            JdbcClient jdbc,
            BacaPengguna baca,
            KelolaPenggunaService pengguna,
            PerangkatDaerahService perangkatDaerah,
            Wewenang wewenang,
            JejakAudit jejak,
            ApplicationEventPublisher peristiwa,
            Clock jam) {
        this.jdbc = jdbc;
        this.baca = baca;
        this.pengguna = pengguna;
        this.perangkatDaerah = perangkatDaerah;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
        this.jam = jam;
    }

    /** Kecamatan and kelurahan that a camat or lurah can be given. */
    @Transactional(readOnly = true)
    public List<Wilayah> wilayah() {
        return jdbc.sql("select kode, jenis, nama from wilayah where pemda = ? order by kode")
                .param(PemdaAktif.kode())
                .query(Wilayah.class)
                .list();
    }

    /** The kecamatan or kelurahan that the current person leads today, by this office. */
    @Transactional(readOnly = true)
    public Optional<Wilayah> wilayahSaya(Peran peran) {
        var hari = LocalDate.now(jam);
        return jdbc.sql("select w.kode, w.jenis, w.nama from penugasan t join wilayah w on w.kode = t.wilayah"
                        + " where t.pemda = ? and t.pengguna_id = ? and t.peran = ? and t.mulai <= ?"
                        + " and (t.selesai is null or t.selesai >= ?) order by t.id limit 1")
                .params(PemdaAktif.kode(), wewenang.pelaku().id(), peran.name(), hari, hari)
                .query(Wilayah.class)
                .optional();
    }

    /**
     * Gives an office.
     *
     * @param selesai last day, null while no end is known
     * @throws PelanggaranAturan PNG-01 … PNG-11, PGN-404, PD-01
     */
    public long tugaskan(
            long penggunaId,
            Peran peran,
            Long pdId,
            String wilayah,
            JenisJabatan jenis,
            LocalDate mulai,
            LocalDate selesai) {
        wewenang.pastikanPeran(Peran.ADMIN);
        if (peran == null) {
            throw new PelanggaranAturan("PNG-10");
        }
        if (mulai == null) {
            throw new PelanggaranAturan("PNG-11");
        }
        pengguna.kunci();
        var orang = pengguna.dapatkan(penggunaId);
        var pd = pdId == null || !peran.padaPd() ? null : perangkatDaerah.ambil(pdId);
        if (pd != null && pd.berlakuSampai() != null && pd.berlakuSampai().isBefore(mulai)) {
            throw new PelanggaranAturan("PNG-07", pd.nama(), pd.berlakuSampai());
        }
        var tempat = tempat(peran, wilayah);
        var baru = new Penugasan(
                Id.baru(),
                penggunaId,
                peran,
                pd == null ? null : pd.id(),
                pd == null ? null : pd.nama(),
                tempat == null ? null : tempat.kode(),
                tempat == null ? null : tempat.nama(),
                jenis,
                mulai,
                selesai);
        AturanPenugasan.periksa(
                baru,
                orang.penugasan(),
                baca.kursi(peran).stream()
                        .filter(p ->
                                p.penugasan().kursiSama(baru) && p.penugasan().penggunaId() != penggunaId)
                        .toList());
        jdbc.sql(
                        "insert into penugasan (id, pemda, pengguna_id, peran, perangkat_daerah_id, wilayah, jenis, mulai, selesai, versi)"
                                + " values (?,?,?,?,?,?,?,?,?,0)")
                .params(
                        baru.id(),
                        PemdaAktif.kode(),
                        penggunaId,
                        peran.name(),
                        baru.pdId(),
                        baru.wilayah(),
                        jenis.name(),
                        mulai,
                        selesai)
                .update();
        jejak.catat(
                "penugasan.diberikan",
                "pengguna",
                penggunaId,
                baru.pdId(),
                baru.label() + " diberikan kepada " + orang.nama(),
                null,
                masa(baru.mulai(), selesai));
        return baru.id();
    }

    /**
     * Ends an office after a last day.
     *
     * @throws PelanggaranAturan PNG-02 before its first day, PNG-404, PGN-06 the last administrator
     */
    public void akhiri(long penugasanId, LocalDate terakhir) {
        wewenang.pastikanPeran(Peran.ADMIN);
        pengguna.kunci();
        var lama = dapatkan(penugasanId);
        if (terakhir.isBefore(lama.mulai())) {
            throw new PelanggaranAturan("PNG-02", terakhir, lama.mulai());
        }
        if (lama.peran() == Peran.ADMIN) {
            pengguna.pastikanAdaAdministratorLain(lama.penggunaId());
        }
        var orang = pengguna.dapatkan(lama.penggunaId());
        jdbc.sql("update penugasan set selesai = ?, versi = versi + 1 where pemda = ? and id = ?")
                .params(terakhir, PemdaAktif.kode(), penugasanId)
                .update();
        jejak.catat(
                "penugasan.diakhiri",
                "pengguna",
                lama.penggunaId(),
                lama.pdId(),
                lama.label() + " dari " + orang.nama() + " berakhir",
                masa(lama.mulai(), lama.selesai()),
                masa(lama.mulai(), terakhir));
        peristiwa.publishEvent(new PenugasanBerakhir(
                PemdaAktif.kode(), orang.id(), orang.namaPengguna(), lama.peran(), kodePd(lama), terakhir));
    }

    /** Takes back an office that has not begun. @throws PelanggaranAturan PNG-08 it has begun: end it */
    public void batalkan(long penugasanId) {
        wewenang.pastikanPeran(Peran.ADMIN);
        var lama = dapatkan(penugasanId);
        if (lama.masa(LocalDate.now(jam)) != Penugasan.Masa.AKAN) {
            throw new PelanggaranAturan("PNG-08", lama.label(), lama.mulai());
        }
        jdbc.sql("delete from penugasan where pemda = ? and id = ?")
                .params(PemdaAktif.kode(), penugasanId)
                .update();
        jejak.catat(
                "penugasan.dibatalkan",
                "pengguna",
                lama.penggunaId(),
                lama.pdId(),
                lama.label() + " batal diberikan",
                masa(lama.mulai(), lama.selesai()),
                null);
    }

    /** Ends what is still held at a PD when it is dissolved. */
    void akhiriDi(long pdId, LocalDate terakhir) {
        jdbc.sql(BacaPengguna.PENUGASAN + " and t.perangkat_daerah_id = :pd and t.mulai <= :akhir"
                        + " and (t.selesai is null or t.selesai > :akhir)")
                .param("pemda", PemdaAktif.kode())
                .param("pd", pdId)
                .param("akhir", terakhir)
                .query((rs, i) -> rs.getLong("id"))
                .list()
                .forEach(id -> akhiri(id, terakhir));
    }

    private Penugasan dapatkan(long id) {
        return baca.penugasanSatu(id).orElseThrow(() -> new PelanggaranAturan("PNG-404"));
    }

    private String kodePd(Penugasan p) {
        return p.pdId() == null ? null : perangkatDaerah.ambil(p.pdId()).kode();
    }

    private Wilayah tempat(Peran peran, String kode) {
        if (peran != Peran.CAMAT && peran != Peran.LURAH) {
            return null;
        }
        var jenis = peran == Peran.CAMAT ? "KECAMATAN" : "KELURAHAN";
        return wilayah().stream()
                .filter(w -> w.kode().equals(kode) && w.jenis().equals(jenis))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan(
                        "PNG-09", peran.label(), peran == Peran.CAMAT ? "kecamatan" : "kelurahan"));
    }

    private static String masa(LocalDate mulai, LocalDate selesai) {
        return mulai + " s.d. " + (selesai == null ? "seterusnya" : selesai);
    }
}
