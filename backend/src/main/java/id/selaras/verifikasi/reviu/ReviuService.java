package id.selaras.verifikasi.reviu;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.TeksLuar;
import id.selaras.verifikasi.reviu.ButirReviu.HasilButir;
import id.selaras.verifikasi.reviu.Reviu.StatusReviu;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of review: the inspektorat looks and recommends, the one reviewed answers, nobody changes the plan here. */
@Service
@Transactional
public class ReviuService {

    private static final int TERPANJANG = 2000;
    private static final int PENDEK = 1000;

    private final TabelReviu tabel;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;

    ReviuService(TabelReviu tabel, JdbcClient jdbc, Wewenang wewenang, JejakAudit jejak, Clock jam) {
        this.tabel = tabel;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** Rounds of a year that the reader may see. */
    @Transactional(readOnly = true)
    public List<Reviu> daftar(int tahun) {
        return tabel.daftar(tahun).stream().filter(this::bolehMembaca).toList();
    }

    /** @throws PelanggaranAturan RVU-404 no such round, AKS-02 not yours to read */
    @Transactional(readOnly = true)
    public Reviu ambil(long id) {
        var reviu = tabel.cari(id).orElseThrow(() -> new PelanggaranAturan("RVU-404"));
        if (!bolehMembaca(reviu)) {
            throw new PelanggaranAturan("AKS-02");
        }
        return reviu;
    }

    @Transactional(readOnly = true)
    public List<ButirReviu> butir(long id) {
        return tabel.butir(ambil(id).id());
    }

    @Transactional(readOnly = true)
    public List<TemuanReviu> temuan(long id) {
        return tabel.temuan(ambil(id).id());
    }

    public boolean bolehMereviu(Reviu reviu) {
        return reviu.berjalan()
                && (wewenang.pelaku().sistem() || wewenang.pelaku().memegang(Peran.INSPEKTORAT));
    }

    public boolean bolehMenanggapi(Reviu reviu) {
        var pelaku = wewenang.pelaku();
        if (!reviu.berjalan() || pelaku.sistem()) {
            return reviu.berjalan();
        }
        return reviu.pdId() == null
                ? pelaku.memegang(Peran.KABID_BAPPEDA) || pelaku.memegang(Peran.KEPALA_BAPPEDA)
                : pelaku.memegang(Peran.SEKRETARIS_PD, reviu.pdId())
                        || pelaku.memegang(Peran.PERENCANA_PD, reviu.pdId())
                        || pelaku.memegang(Peran.KEPALA_PD, reviu.pdId());
    }

    /** Opens the next round. @param renjaId null for the RKPD */
    public long buka(int tahun, Long renjaId, Long pdId) {
        long id = Id.baru();
        int putaran = tabel.putaranTerakhir(tahun, pdId) + 1;
        jdbc.sql("insert into reviu (id, pemda, tahun, renja_id, perangkat_daerah_id, putaran, status, dibuka, versi)"
                        + " values (?,?,?,?,?,?,'BERJALAN',?,0)")
                .params(id, PemdaAktif.kode(), tahun, renjaId, pdId, putaran, kini())
                .update();
        int urutan = 0;
        for (var butir : pdId == null ? DaftarPeriksa.rkpd() : DaftarPeriksa.renja()) {
            jdbc.sql("insert into reviu_butir (id, pemda, reviu_id, urutan, aspek, uraian) values (?,?,?,?,?,?)")
                    .params(Id.baru(), PemdaAktif.kode(), id, urutan++, butir.aspek(), butir.uraian())
                    .update();
        }
        jejak.catat(
                "reviu.dibuka", "reviu", id, pdId, tabel.cari(id).orElseThrow().nama() + ", putaran " + putaran);
        return id;
    }

    /** Fills the checklist. @param hasil by id of the line @throws PelanggaranAturan AKS-01, RVU-04 it is closed */
    public void isiButir(long id, Map<Long, HasilButir> hasil, Map<Long, String> catatan) {
        pastikanMereviu(id);
        hasil.forEach((butir, nilai) -> jdbc.sql(
                        "update reviu_butir set hasil = ?, catatan = ? where pemda = ? and reviu_id = ? and id = ?")
                .params(nilai.name(), TeksLuar.boleh(catatan.get(butir), PENDEK), PemdaAktif.kode(), id, butir)
                .update());
    }

    /** @throws PelanggaranAturan AKS-01, RVU-04, TKS-01 a part is empty or too long */
    public long catatTemuan(long id, String kondisi, String kriteria, String rekomendasi) {
        pastikanMereviu(id);
        long baru = Id.baru();
        jdbc.sql("insert into reviu_temuan (id, pemda, reviu_id, kondisi, kriteria, rekomendasi) values (?,?,?,?,?,?)")
                .params(
                        baru,
                        PemdaAktif.kode(),
                        id,
                        TeksLuar.wajib(kondisi, TERPANJANG),
                        TeksLuar.wajib(kriteria, PENDEK),
                        TeksLuar.wajib(rekomendasi, TERPANJANG))
                .update();
        return baru;
    }

    /** Takes back a finding that nobody has answered. @throws PelanggaranAturan RVU-404 */
    public void hapusTemuan(long id, long temuanId) {
        pastikanMereviu(id);
        satu(jdbc.sql("delete from reviu_temuan where pemda = ? and reviu_id = ? and id = ? and tanggapan is null")
                .params(PemdaAktif.kode(), id, temuanId)
                .update());
    }

    /** @throws PelanggaranAturan AKS-01 not the one reviewed, RVU-04, TKS-01, RVU-404 */
    public void tanggapi(long id, long temuanId, String tanggapan) {
        var reviu = tabel.kunci(id);
        if (!reviu.berjalan()) {
            throw new PelanggaranAturan("RVU-04", reviu.nama());
        }
        if (!bolehMenanggapi(reviu)) {
            throw new PelanggaranAturan("AKS-01", reviu.pdId() == null ? Peran.KABID_BAPPEDA.label() : reviu.namaPd());
        }
        satu(jdbc.sql("update reviu_temuan set tanggapan = ?, ditanggapi_oleh = ?, ditanggapi = ?, putusan = null"
                        + " where pemda = ? and reviu_id = ? and id = ?")
                .params(
                        TeksLuar.wajib(tanggapan, TERPANJANG),
                        wewenang.pelaku().jabatanUtama(),
                        kini(),
                        PemdaAktif.kode(),
                        id,
                        temuanId)
                .update());
    }

    /** Weighs an answer. @throws PelanggaranAturan AKS-01, RVU-04, RVU-404 there is no answer yet */
    public void nilai(long id, long temuanId, boolean diterima) {
        pastikanMereviu(id);
        satu(jdbc.sql("update reviu_temuan set putusan = ? where pemda = ? and reviu_id = ? and id = ?"
                        + " and tanggapan is not null")
                .params(diterima ? "DITERIMA" : "BELUM", PemdaAktif.kode(), id, temuanId)
                .update());
    }

    /** The reviewer is through. @throws PelanggaranAturan RVU-01 lines of the checklist are open */
    public void selesaiMereviu(long id) {
        long kosong = tabel.butir(id).stream().filter(b -> b.hasil() == null).count();
        if (kosong > 0) {
            throw new PelanggaranAturan("RVU-01", tabel.kunci(id).nama(), kosong);
        }
        boolean tanpaTemuan = tabel.temuan(id).isEmpty();
        if (tanpaTemuan && tabel.butir(id).stream().anyMatch(b -> b.hasil() == HasilButir.TIDAK)) {
            throw new PelanggaranAturan("RVU-06", tabel.kunci(id).nama());
        }
    }

    public boolean adaTemuan(long id) {
        return !tabel.temuan(id).isEmpty();
    }

    /** @throws PelanggaranAturan RVU-02 findings without an answer */
    public void selesaiMenanggapi(long id) {
        long terbuka =
                tabel.temuan(id).stream().filter(t -> t.tanggapan() == null).count();
        if (terbuka > 0) {
            throw new PelanggaranAturan("RVU-02", tabel.kunci(id).nama(), terbuka);
        }
    }

    /**
     * @param memadai what the reviewer decides about all answers together
     * @throws PelanggaranAturan RVU-03 answers not weighed, or one not accepted that the decision passes over
     */
    public void selesaiMenilai(long id, boolean memadai) {
        var temuan = tabel.temuan(id);
        boolean belumDinilai = temuan.stream().anyMatch(t -> t.putusan() == null);
        boolean ditolak = temuan.stream().anyMatch(t -> !t.diterima());
        if (belumDinilai || memadai == ditolak) {
            throw new PelanggaranAturan("RVU-03", tabel.kunci(id).nama());
        }
    }

    /** Closes the round. */
    public void tutup(long id, StatusReviu status) {
        var reviu = tabel.kunci(id);
        jdbc.sql("update reviu set status = ?, ditutup = ?, versi = versi + 1 where pemda = ? and id = ?")
                .params(status.name(), kini(), PemdaAktif.kode(), id)
                .update();
        jejak.catat("reviu.ditutup", "reviu", id, reviu.pdId(), reviu.nama() + ": " + status.label());
    }

    private boolean bolehMembaca(Reviu reviu) {
        return reviu.pdId() == null ? wewenang.bolehMembacaSemua() : wewenang.bolehMembaca(reviu.pdId());
    }

    private void pastikanMereviu(long id) {
        var reviu = tabel.kunci(id);
        wewenang.pastikanPeran(Peran.INSPEKTORAT);
        if (!reviu.berjalan()) {
            throw new PelanggaranAturan("RVU-04", reviu.nama());
        }
    }

    private static void satu(int baris) {
        if (baris == 0) {
            throw new PelanggaranAturan("RVU-404");
        }
    }

    private LocalDateTime kini() {
        return LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC);
    }
}
