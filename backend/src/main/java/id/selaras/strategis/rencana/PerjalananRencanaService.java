package id.selaras.strategis.rencana;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a plan through its stages. Its process calls this; nobody else changes what may be edited when. */
@Service
@Transactional
public class PerjalananRencanaService {

    private static final int NOMOR_TERPANJANG = 300;

    private final TabelRencana tabel;
    private final VersiRencanaService versi;
    private final PerangkatDaerahService perangkatDaerah;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final ApplicationEventPublisher peristiwa;
    private final Clock jam;

    PerjalananRencanaService(
            TabelRencana tabel,
            VersiRencanaService versi,
            PerangkatDaerahService perangkatDaerah,
            JdbcClient jdbc,
            Wewenang wewenang,
            JejakAudit jejak,
            ApplicationEventPublisher peristiwa,
            Clock jam) {
        this.tabel = tabel;
        this.versi = versi;
        this.perangkatDaerah = perangkatDaerah;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
        this.jam = jam;
    }

    /** May start the process of this plan now. */
    @Transactional(readOnly = true)
    public boolean bolehMemulai(Rencana rencana) {
        var pelaku = wewenang.pelaku();
        return rencana.status() == StatusRencana.DISUSUN
                && !rencana.renstra()
                && rencana.tanggalAcuan() == null
                && (pelaku.memegang(Peran.ADMIN)
                        || pelaku.memegang(Peran.KABID_BAPPEDA)
                        || pelaku.memegang(Peran.KEPALA_BAPPEDA));
    }

    /**
     * Starts the process of a plan that was opened: from here on it calls everyone in turn.
     *
     * @param acuan the day the head was sworn in (RPJMD), the end of the RPJPD in force (RPJPD); null for a Renstra,
     *     whose dates follow from those of its RPJMD
     * @throws PelanggaranAturan AKS-01, RNC-23 it has started or is set, RNC-24 no day, or one out of its period
     */
    public void mulai(long id, LocalDate acuan) {
        wewenang.pastikanPeran(Peran.ADMIN, Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        var r = kunci(id);
        boolean sudah = jdbc.sql("select count(*) from rencana where pemda = ? and id = ? and dimulai is not null")
                        .params(PemdaAktif.kode(), id)
                        .query(Integer.class)
                        .single()
                > 0;
        if (sudah || r.status() != StatusRencana.DISUSUN) {
            throw new PelanggaranAturan("RNC-23", r.judul());
        }
        if (!r.renstra() && (acuan == null || Math.abs(acuan.getYear() - r.tahunAwal()) > 1)) {
            throw new PelanggaranAturan("RNC-24", r.jenis().labelAcuan(), r.tahunAwal());
        }
        jdbc.sql("update rencana set tanggal_acuan = ?, dimulai = ? where pemda = ? and id = ?")
                .params(acuan, kini(), PemdaAktif.kode(), id)
                .update();
        var pd = r.pdId() == null ? null : perangkatDaerah.ambil(r.pdId());
        jejak.catat("rencana.dimulai", "rencana", id, r.pdId(), r.judul() + " mulai disusun sebagai proses");
        peristiwa.publishEvent(new RencanaDimulai(
                PemdaAktif.kode(),
                id,
                r.jenis(),
                r.tahunAwal(),
                pd == null ? null : pd.kode(),
                r.jenis().label() + " " + r.masa() + (pd == null ? "" : " " + pd.nama()),
                acuan));
    }

    /** A stage begins in which it may be edited. */
    public void masukiTahap(long id, TahapRencana tahap) {
        var r = kunci(id);
        if (r.tahap() != tahap || r.status() != StatusRencana.DISUSUN) {
            ubah(r, tahap, StatusRencana.DISUSUN, tahap.label(r.jenis()) + ", terbuka untuk disusun");
        }
    }

    /** A stage begins in which others have a say: nothing is edited meanwhile. */
    public void tutupPada(long id, TahapRencana tahap) {
        var r = kunci(id);
        ubah(r, tahap, StatusRencana.DIAJUKAN, tahap.label(r.jenis()) + " dimulai");
    }

    /** What was drafted is frozen and handed on: nothing is changed until it comes back. */
    public VersiRencana ajukan(long id) {
        var r = kunci(id);
        ubah(
                r,
                r.tahap(),
                StatusRencana.DIAJUKAN,
                "Diajukan, " + r.tahap().label(r.jenis()).toLowerCase(Locale.ROOT));
        return versi.bekukan(id, r.tahap().label(r.jenis()), true);
    }

    /** The verifier found it in order. */
    public void catatTerverifikasi(long id, TahapRencana tahap) {
        var r = kunci(id);
        jdbc.sql("update rencana set tahap_terverifikasi = ? where pemda = ? and id = ?")
                .params(tahap.name(), PemdaAktif.kode(), id)
                .update();
        jejak.catat("rencana.terverifikasi", "rencana", id, r.pdId(), r.judul() + " terverifikasi, " + tahap.label());
    }

    /** Renstra of an RPJMD whose process has not begun. */
    @Transactional(readOnly = true)
    public List<Long> belumDimulai(long rpjmdId) {
        return jdbc.sql("select id from rencana where pemda = ? and induk_id = ? and status = 'DISUSUN'"
                        + " and dimulai is null order by id")
                .params(PemdaAktif.kode(), rpjmdId)
                .query(Long.class)
                .list();
    }

    /** Names of the PD that exist today and whose rancangan Renstra no verifier has found in order yet. */
    @Transactional(readOnly = true)
    public List<String> belumTerverifikasi(long rpjmdId) {
        return jdbc.sql("select d.singkatan from rencana r join perangkat_daerah d on d.id = r.perangkat_daerah_id"
                        + " where r.pemda = ? and r.induk_id = ? and r.status in ('DISUSUN', 'DIAJUKAN')"
                        + " and r.tahap_terverifikasi is null"
                        + " and (d.berlaku_sampai is null or d.berlaku_sampai >= ?) order by d.kode")
                .params(PemdaAktif.kode(), rpjmdId, LocalDate.now(jam))
                .query(String.class)
                .list();
    }

    /** A paper of the way: "Nota kesepakatan 180/12/2018". */
    public void catatNaskah(long id, String kalimat) {
        var r = kunci(id);
        jejak.catat("rencana.naskah", "rencana", id, r.pdId(), r.judul() + ": " + kalimat);
    }

    /**
     * It is in force, and what was in force for these years is replaced.
     *
     * @param nomor Perda or Perkada
     * @throws PelanggaranAturan RNC-06 no number, RNC-25 the day lies in the future
     */
    public void tetapkan(long id, String nomor, LocalDate tanggal) {
        var rencana = kunci(id);
        var dasar = TeksLuar.rapikan(nomor);
        if (dasar.isEmpty() || dasar.length() > NOMOR_TERPANJANG) {
            throw new PelanggaranAturan("RNC-06");
        }
        if (tanggal.isAfter(LocalDate.now(jam))) {
            throw new PelanggaranAturan("RNC-25", tanggal);
        }
        jdbc.sql("update rencana set status = 'DIGANTI' where pemda = ? and jenis = ? and id <> ?"
                        + " and status = 'DITETAPKAN' and tahun_target_awal <= ? and tahun_akhir >= ?"
                        + (rencana.pdId() == null ? "" : " and perangkat_daerah_id = " + rencana.pdId()))
                .params(PemdaAktif.kode(), rencana.jenis().name(), id, rencana.tahunAkhir(), rencana.tahunTargetAwal())
                .update();
        jdbc.sql("update rencana set dasar_hukum = ?, tanggal_penetapan = ? where pemda = ? and id = ?")
                .params(dasar, tanggal, PemdaAktif.kode(), id)
                .update();
        ubah(rencana, TahapRencana.PENETAPAN, StatusRencana.DITETAPKAN, "Ditetapkan dengan " + dasar);
        versi.bekukan(id, "Ditetapkan", true);
    }

    private void ubah(Rencana r, TahapRencana tahap, StatusRencana status, String kalimat) {
        jdbc.sql("update rencana set tahap = ?, status = ?, status_sejak = ?, perubahan = perubahan + 1"
                        + " where pemda = ? and id = ?")
                .params(tahap.name(), status.name(), kini(), PemdaAktif.kode(), r.id())
                .update();
        jejak.catat("rencana.tahap", "rencana", r.id(), r.pdId(), r.judul() + ": " + kalimat);
    }

    private Rencana kunci(long id) {
        return tabel.kunci(id).orElseThrow(() -> new PelanggaranAturan("RNC-404"));
    }

    private LocalDateTime kini() {
        return LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC);
    }
}
