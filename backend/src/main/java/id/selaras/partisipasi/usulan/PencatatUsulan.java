package id.selaras.partisipasi.usulan;

import id.selaras.akses.Jabatan;
import id.selaras.akses.JejakAudit;
import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.SudahDiubah;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes each step of an usulan beside its new state, and the trail of both. */
@Component
class PencatatUsulan {

    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;

    PencatatUsulan(JdbcClient jdbc, Wewenang wewenang, JejakAudit jejak, Clock jam) {
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** What one step says. */
    record Isi(BigDecimal volume, BigDecimal anggaran, String alasan, String rinci) {

        static Isi rinci(String rinci) {
            return new Isi(null, null, null, rinci);
        }
    }

    void langkah(long usulanId, String perihal, Long pdId, JenjangUsulan jenjang, AksiUsulan aksi, Isi isi) {
        var pelaku = wewenang.pelaku();
        jdbc.sql(
                        "insert into usulan_langkah (id, pemda, usulan_id, waktu, jenjang, aksi, volume, anggaran, alasan, rinci,"
                                + " pengguna_id, pelaku, jabatan) values (?,?,?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        Id.baru(),
                        PemdaAktif.kode(),
                        usulanId,
                        kini(),
                        jenjang.name(),
                        aksi.name(),
                        isi.volume(),
                        isi.anggaran(),
                        isi.alasan(),
                        isi.rinci(),
                        pelaku.id(),
                        pelaku.nama(),
                        jabatan(pelaku, jenjang, pdId))
                .update();
        jejak.catat(
                "usulan." + aksi.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "usulan",
                usulanId,
                pdId,
                potong(aksi.label() + ": " + perihal + (isi.alasan() == null ? "" : " (" + isi.alasan() + ")")));
    }

    /** The office in which a person acts on a rung: who is mitra of several PD, as that of this one. */
    private static String jabatan(Pelaku pelaku, JenjangUsulan jenjang, Long pdId) {
        boolean mitra = jenjang == JenjangUsulan.MITRA;
        return pelaku.jabatan().stream()
                .filter(j -> j.pdId() != null && j.pdId().equals(pdId))
                .filter(j -> mitra == (j.peran() == Peran.MITRA_BAPPEDA))
                .filter(j -> mitra || jenjang == JenjangUsulan.PD)
                .findFirst()
                .map(Jabatan::label)
                .orElseGet(pelaku::jabatanUtama);
    }

    void langkah(UsulanRinci u, AksiUsulan aksi, Isi isi) {
        langkah(u.id(), u.uraian(), u.pdId(), u.jenjang(), aksi, isi);
    }

    /**
     * Changes the row that the person saw.
     *
     * @param setel columns with named parameters, without "set"
     * @throws SudahDiubah somebody was first
     */
    void ubah(UsulanRinci u, String setel, java.util.Map<String, ?> nilai) {
        int diubah = jdbc.sql("update usulan set " + setel
                        + ", versi = versi + 1 where pemda = :pemda and id = :id and versi = :versi")
                .params(nilai)
                .param("pemda", PemdaAktif.kode())
                .param("id", u.id())
                .param("versi", u.versi())
                .update();
        if (diubah == 0) {
            throw new SudahDiubah("usulan \"" + u.uraian() + "\"");
        }
    }

    /** @throws PelanggaranAturan AKS-01 naming who may */
    static void pastikan(boolean boleh, String siapa) {
        if (!boleh) {
            throw new PelanggaranAturan("AKS-01", siapa);
        }
    }

    LocalDateTime kini() {
        return LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC);
    }

    private static String potong(String teks) {
        return teks.length() > 1000 ? teks.substring(0, 1000) : teks;
    }
}
