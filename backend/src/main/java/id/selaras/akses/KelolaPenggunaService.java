package id.selaras.akses;

import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.SudahDiubah;
import id.selaras.kernel.TeksLuar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does with accounts. An account is closed, never deleted: plans, notes and the
 * trail go on naming the person.
 */
@Service
@Transactional
public class KelolaPenggunaService {

    private static final Pattern NAMA_PENGGUNA = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
    private static final Pattern SUREL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final JdbcClient jdbc;
    private final BacaPengguna baca;
    private final PasswordEncoder sandi;
    private final SesiPengguna sesi;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final ApplicationEventPublisher peristiwa;
    private final Clock jam;

    KelolaPenggunaService(
            JdbcClient jdbc,
            BacaPengguna baca,
            PasswordEncoder sandi,
            SesiPengguna sesi,
            Wewenang wewenang,
            JejakAudit jejak,
            ApplicationEventPublisher peristiwa,
            Clock jam) {
        this.jdbc = jdbc;
        this.baca = baca;
        this.sandi = sandi;
        this.sesi = sesi;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
        this.jam = jam;
    }

    @Transactional(readOnly = true)
    public HalamanPengguna daftar(SaringPengguna saring) {
        wewenang.pastikanPeran(Peran.ADMIN);
        return baca.daftar(saring);
    }

    /** @throws PelanggaranAturan PGN-404 not in this Pemda */
    @Transactional(readOnly = true)
    public PenggunaRinci ambil(long id) {
        wewenang.pastikanPeran(Peran.ADMIN);
        return dapatkan(id);
    }

    /** PD whose planner, kepala or mitra is missing today. */
    @Transactional(readOnly = true)
    public List<KursiKosong> kursiKosong() {
        wewenang.pastikanPeran(Peran.ADMIN, Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        return baca.kursiKosong();
    }

    /** Open accounts, and those among them that hold no office today. */
    @Transactional(readOnly = true)
    public RingkasanPengguna ringkasan() {
        wewenang.pastikanPeran(Peran.ADMIN);
        return jdbc.sql("""
                        select count(*) aktif, coalesce(sum(case when not exists (select 1 from penugasan t
                               where t.pengguna_id = u.id and t.mulai <= :hari
                                 and (t.selesai is null or t.selesai >= :hari)) then 1 else 0 end), 0) tanpa_jabatan
                          from pengguna u where u.pemda = :pemda and u.aktif
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("hari", LocalDate.now(jam))
                .query(RingkasanPengguna.class)
                .single();
    }

    /**
     * Opens an account with a password that must be replaced at the first sign-in.
     *
     * @return the new account and its password, to be shown once
     * @throws PelanggaranAturan PGN-01 sign-in name not well formed, PGN-02 taken, PGN-03 no name, PGN-04 no e-mail
     */
    public SandiSementara buat(String namaPengguna, String nama, String surel) {
        wewenang.pastikanPeran(Peran.ADMIN);
        var masuk = TeksLuar.rapikan(namaPengguna);
        if (!NAMA_PENGGUNA.matcher(masuk).matches()) {
            throw new PelanggaranAturan("PGN-01", masuk);
        }
        var rapi = namaRapi(nama);
        var surat = surelRapi(surel);
        long id = Id.baru();
        var polos = AturanSandi.acak();
        try {
            jdbc.sql("insert into pengguna (id, pemda, nama_pengguna, sandi, nama, surel, aktif, ganti_sandi, versi)"
                            + " values (?,?,?,?,?,?,true,true,0)")
                    .params(id, PemdaAktif.kode(), masuk, sandi.encode(polos), rapi, surat)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new PelanggaranAturan("PGN-02", masuk);
        }
        jejak.catatIsi("pengguna.dibuat", "pengguna", id, null, "Akun " + masuk + " dibuat", null, isi(rapi, surat));
        return new SandiSementara(id, masuk, rapi, polos);
    }

    /** @throws SudahDiubah somebody else changed it meanwhile */
    public void ubah(long id, String nama, String surel, long versi) {
        wewenang.pastikanPeran(Peran.ADMIN);
        var lama = dapatkan(id);
        var rapi = namaRapi(nama);
        var surat = surelRapi(surel);
        int kena = jdbc.sql(
                        "update pengguna set nama = ?, surel = ?, versi = versi + 1 where pemda = ? and id = ? and versi = ?")
                .params(rapi, surat, PemdaAktif.kode(), id, versi)
                .update();
        if (kena == 0) {
            throw new SudahDiubah(lama.nama() + (lama.surel() == null ? "" : ", " + lama.surel()));
        }
        jejak.catatIsi(
                "pengguna.diubah",
                "pengguna",
                id,
                null,
                "Data akun " + lama.namaPengguna() + " diubah",
                isi(lama.nama(), lama.surel()),
                isi(rapi, surat));
    }

    /**
     * Closes an account: the person is out at the next click, and what was claimed goes back to its list.
     *
     * @throws PelanggaranAturan PGN-05 oneself, PGN-06 the last administrator
     */
    public void nonaktifkan(long id) {
        wewenang.pastikanPeran(Peran.ADMIN);
        kunci();
        var lama = dapatkan(id);
        if (!lama.aktif()) {
            return;
        }
        if (Long.valueOf(id).equals(wewenang.pelaku().id())) {
            throw new PelanggaranAturan("PGN-05");
        }
        pastikanAdaAdministratorLain(id);
        aktif(id, false);
        sesi.akhiri(lama.namaPengguna());
        jejak.catat(
                "pengguna.dinonaktifkan",
                "pengguna",
                id,
                null,
                "Akun " + lama.namaPengguna() + " dinonaktifkan",
                "aktif",
                "nonaktif");
        peristiwa.publishEvent(new PenggunaDinonaktifkan(PemdaAktif.kode(), id, lama.namaPengguna()));
    }

    public void aktifkan(long id) {
        wewenang.pastikanPeran(Peran.ADMIN);
        var lama = dapatkan(id);
        if (lama.aktif()) {
            return;
        }
        aktif(id, true);
        jejak.catat(
                "pengguna.diaktifkan",
                "pengguna",
                id,
                null,
                "Akun " + lama.namaPengguna() + " diaktifkan lagi",
                "nonaktif",
                "aktif");
    }

    /** Gives a new password, to be shown once, and ends every session of the account. */
    public SandiSementara aturUlangSandi(long id) {
        wewenang.pastikanPeran(Peran.ADMIN);
        var lama = dapatkan(id);
        var polos = AturanSandi.acak();
        jdbc.sql("update pengguna set sandi = ?, ganti_sandi = true, versi = versi + 1 where pemda = ? and id = ?")
                .params(sandi.encode(polos), PemdaAktif.kode(), id)
                .update();
        sesi.akhiri(lama.namaPengguna());
        jejak.catat(
                "pengguna.sandi-diatur-ulang", "pengguna", id, null, "Sandi " + lama.namaPengguna() + " diatur ulang");
        return new SandiSementara(id, lama.namaPengguna(), lama.nama(), polos);
    }

    /** Makes changes of offices and accounts of a Pemda follow one another. */
    void kunci() {
        jdbc.sql("select kode from pemda where kode = ? for update")
                .param(PemdaAktif.kode())
                .query(String.class)
                .optional();
    }

    /** @throws PelanggaranAturan PGN-06 nobody else administers this Pemda today */
    void pastikanAdaAdministratorLain(long selain) {
        var hari = LocalDate.now(jam);
        boolean administrator = baca.kursi(Peran.ADMIN).stream()
                .anyMatch(p ->
                        p.penugasan().penggunaId() == selain && p.penugasan().masa(hari) == Penugasan.Masa.BERLAKU);
        boolean adaLain = baca.kursi(Peran.ADMIN).stream()
                .anyMatch(p ->
                        p.penugasan().penggunaId() != selain && p.penugasan().masa(hari) == Penugasan.Masa.BERLAKU);
        if (administrator && !adaLain) {
            throw new PelanggaranAturan("PGN-06");
        }
    }

    PenggunaRinci dapatkan(long id) {
        return baca.rinci(id).orElseThrow(() -> new PelanggaranAturan("PGN-404"));
    }

    private void aktif(long id, boolean aktif) {
        jdbc.sql("update pengguna set aktif = ?, versi = versi + 1 where pemda = ? and id = ?")
                .params(aktif, PemdaAktif.kode(), id)
                .update();
    }

    private static String namaRapi(String nama) {
        var rapi = TeksLuar.rapikan(nama);
        if (rapi.isEmpty() || rapi.length() > 200) {
            throw new PelanggaranAturan("PGN-03");
        }
        return rapi;
    }

    private static String surelRapi(String surel) {
        var rapi = TeksLuar.rapikan(surel);
        if (rapi.isEmpty()) {
            return null;
        }
        if (rapi.length() > 200 || !SUREL.matcher(rapi).matches()) {
            throw new PelanggaranAturan("PGN-04", rapi);
        }
        return rapi;
    }

    private static Map<String, Object> isi(String nama, String surel) {
        var hasil = new LinkedHashMap<String, Object>();
        hasil.put("nama", nama);
        hasil.put("surel", surel);
        return hasil;
    }
}
