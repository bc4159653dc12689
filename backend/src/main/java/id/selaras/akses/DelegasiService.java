package id.selaras.akses;

import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office of a mitra lent for some days, so that whoever takes a review over may write notes and set
 * figures as well as decide. It ends by itself, or earlier when the task is done or given back.
 */
@Service
@Transactional
public class DelegasiService {

    private final JdbcClient jdbc;
    private final BacaPengguna baca;
    private final PerangkatDaerahService perangkatDaerah;
    private final Wewenang wewenang;
    private final WewenangVerifikasi verifikator;
    private final JejakAudit jejak;
    private final Clock jam;

    DelegasiService(
            JdbcClient jdbc,
            BacaPengguna baca,
            PerangkatDaerahService perangkatDaerah,
            Wewenang wewenang,
            WewenangVerifikasi verifikator,
            JejakAudit jejak,
            Clock jam) {
        this.jdbc = jdbc;
        this.baca = baca;
        this.perangkatDaerah = perangkatDaerah;
        this.wewenang = wewenang;
        this.verifikator = verifikator;
        this.jejak = jejak;
        this.jam = jam;
    }

    /**
     * Lends the office of mitra of a PD from today on.
     *
     * @param sampai last day
     * @return the office that was lent, or nothing where the person is the mitra of that PD anyway
     * @throws PelanggaranAturan AKS-01 not one's own to lend, PNG-02 the last day is past, PNG-05 the person
     *     works at that PD in these days
     */
    public Optional<Long> beri(long penggunaId, long pdId, LocalDate sampai) {
        if (!wewenang.pelaku().sistem()) {
            verifikator.pastikan(pdId);
        }
        var hari = LocalDate.now(jam);
        var orang = baca.rinci(penggunaId).orElseThrow(() -> new PelanggaranAturan("PGN-404"));
        if (orang.penugasan().stream().anyMatch(p -> mitra(p, pdId) && p.masa(hari) == Penugasan.Masa.BERLAKU)) {
            return Optional.empty();
        }
        var pd = perangkatDaerah.ambil(pdId);
        var baru = new Penugasan(
                Id.baru(),
                penggunaId,
                Peran.MITRA_BAPPEDA,
                pdId,
                pd.nama(),
                null,
                null,
                JenisJabatan.DELEGASI,
                hari,
                sampai);
        AturanPenugasan.periksa(
                baru, orang.penugasan().stream().filter(p -> !mitra(p, pdId)).toList(), List.of());
        jdbc.sql("insert into penugasan (id, pemda, pengguna_id, peran, perangkat_daerah_id, jenis, mulai, selesai,"
                        + " versi) values (?,?,?,?,?,'DELEGASI',?,?,0)")
                .params(baru.id(), PemdaAktif.kode(), penggunaId, baru.peran().name(), pdId, hari, sampai)
                .update();
        jejak.catat(
                "penugasan.didelegasikan",
                "pengguna",
                penggunaId,
                pdId,
                baru.label() + " didelegasikan kepada " + orang.nama(),
                null,
                hari + " s.d. " + sampai);
        return Optional.of(baru.id());
    }

    /**
     * Takes back what was lent, at once: the person who gave the task back has no more to do with that PD. Days
     * are whole, so the last day becomes the one before today; the trail keeps the day it really ended.
     */
    public void akhiri(long penugasanId) {
        var hari = LocalDate.now(jam);
        baca.penugasanSatu(penugasanId)
                .filter(p -> p.selesai() == null || !p.selesai().isBefore(hari))
                .ifPresent(p -> {
                    jdbc.sql("update penugasan set selesai = ?, versi = versi + 1 where pemda = ? and id = ?"
                                    + " and jenis = 'DELEGASI'")
                            .params(hari.minusDays(1), PemdaAktif.kode(), penugasanId)
                            .update();
                    jejak.catat(
                            "penugasan.delegasi-berakhir",
                            "pengguna",
                            p.penggunaId(),
                            p.pdId(),
                            "Delegasi " + p.label() + " berakhir",
                            p.mulai() + " s.d. " + p.selesai(),
                            p.mulai() + " s.d. " + hari);
                });
    }

    private static boolean mitra(Penugasan p, long pdId) {
        return p.peran() == Peran.MITRA_BAPPEDA && p.pdId() != null && p.pdId() == pdId;
    }
}
