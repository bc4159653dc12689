package id.selaras.akses;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody replaces the own password; nobody needs an administrator for it. */
@Service
@Transactional
public class SandiService {

    private final JdbcClient jdbc;
    private final PasswordEncoder sandi;
    private final SesiPengguna sesi;
    private final Wewenang wewenang;
    private final JejakAudit jejak;

    SandiService(JdbcClient jdbc, PasswordEncoder sandi, SesiPengguna sesi, Wewenang wewenang, JejakAudit jejak) {
        this.jdbc = jdbc;
        this.sandi = sandi;
        this.sesi = sesi;
        this.wewenang = wewenang;
        this.jejak = jejak;
    }

    /**
     * Replaces the password of the current person and ends the other sessions.
     *
     * @param sesiIni id of the session that goes on
     * @throws PelanggaranAturan SND-01 … SND-04 the new one is no good, SND-05 the old one is wrong, SND-06 it is
     *     the old one, SND-07 it was not typed twice the same
     */
    public void gantiSendiri(String lama, String baru, String ulang, String sesiIni) {
        var pelaku = wewenang.pelaku();
        var hash = jdbc.sql("select sandi from pengguna where pemda = ? and id = ?")
                .params(PemdaAktif.kode(), pelaku.id())
                .query(String.class)
                .single();
        if (lama == null || !sandi.matches(lama, hash)) {
            throw new PelanggaranAturan("SND-05");
        }
        AturanSandi.periksa(baru, pelaku.namaPengguna(), pelaku.nama());
        if (!baru.equals(ulang)) {
            throw new PelanggaranAturan("SND-07");
        }
        if (baru.equals(lama)) {
            throw new PelanggaranAturan("SND-06");
        }
        jdbc.sql("update pengguna set sandi = ?, ganti_sandi = false, versi = versi + 1 where pemda = ? and id = ?")
                .params(sandi.encode(baru), PemdaAktif.kode(), pelaku.id())
                .update();
        sesi.akhiriSelain(pelaku.namaPengguna(), sesiIni);
        jejak.catat(
                "pengguna.sandi-diganti", "pengguna", pelaku.id(), null, "Sandi " + pelaku.namaPengguna() + " diganti");
    }
}
