package id.selaras.dokumen;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.dokumen.surat.PustakaNaskah;
import id.selaras.dokumen.surat.TemplatNaskah;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.TeksLuar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers papers by the scheme of the Pemda, one running book a year. A paper about a subject is numbered once, with
 * the day on which it was.
 */
@Service
@Transactional
public class NomorNaskahService {

    private static final String BAWAAN = "{klasifikasi}/{urut}/{unit}/{tahun}";
    private static final int PANJANG = 80;

    private final PustakaNaskah pustaka;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;
    private final TransactionTemplate tersendiri;

    NomorNaskahService(
            PustakaNaskah pustaka,
            JdbcClient jdbc,
            Wewenang wewenang,
            JejakAudit jejak,
            Clock jam,
            PlatformTransactionManager transaksi) {
        this.pustaka = pustaka;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
        this.tersendiri = new TransactionTemplate(transaksi);
        this.tersendiri.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A number with its day. */
    public record Nomor(String nomor, LocalDate tanggal) {}

    /** The scheme of one kind of paper. @param sendiri true where its number is typed where the work is done */
    public record Pola(String jenis, String label, String pola, String contoh, boolean sendiri) {}

    /** All schemes of this Pemda, in the order of their names. */
    @Transactional(readOnly = true)
    public List<Pola> daftar() {
        var pola = polaPemda();
        int tahun = LocalDate.now(jam).getYear();
        return pustaka.semua().stream()
                .map(t -> {
                    var p = pola.getOrDefault(t.jenis(), BAWAAN);
                    return new Pola(
                            t.jenis(),
                            t.label(),
                            p,
                            isi(p, t.klasifikasi(), 12, "UNIT", tahun),
                            t.nomorSendiri() != null);
                })
                .toList();
    }

    public boolean bolehMengubah() {
        var p = wewenang.pelaku();
        return p.memegang(Peran.ADMIN) || p.memegang(Peran.KABID_BAPPEDA);
    }

    /** @throws PelanggaranAturan AKS-01, DKM-404 no such kind, DKM-06 without running number or year, or too long */
    public void ubah(String jenis, String pola) {
        wewenang.pastikanPeran(Peran.ADMIN, Peran.KABID_BAPPEDA);
        if (pustaka.semua().stream().noneMatch(t -> t.jenis().equals(jenis))) {
            throw new PelanggaranAturan("DKM-404");
        }
        var rapi = TeksLuar.rapikan(pola);
        if (!rapi.contains("{urut}") || !rapi.contains("{tahun}") || rapi.length() > PANJANG) {
            throw new PelanggaranAturan("DKM-06", PANJANG);
        }
        var lama = polaPemda().get(jenis);
        jdbc.sql("delete from pola_nomor where pemda = ? and jenis = ?")
                .params(PemdaAktif.kode(), jenis)
                .update();
        jdbc.sql("insert into pola_nomor (pemda, jenis, pola) values (?,?,?)")
                .params(PemdaAktif.kode(), jenis, rapi)
                .update();
        jejak.catat("naskah.pola-nomor", "naskah", 0L, null, "Pola nomor " + jenis + " diubah", lama, rapi);
    }

    /** The number of this paper; a new one where it has none. @param unit short name of the office that issues it */
    Nomor nomor(TemplatNaskah templat, long acuanId, String unit) {
        return cari(templat, acuanId).orElseGet(() -> {
            var hari = LocalDate.now(jam);
            int terakhir = buku(hari.getYear());
            return cari(templat, acuanId).orElseGet(() -> beri(templat, acuanId, unit, hari, terakhir + 1));
        });
    }

    private Optional<Nomor> cari(TemplatNaskah templat, long acuanId) {
        return jdbc.sql("select nomor, tanggal from naskah_nomor where pemda = ? and jenis = ? and acuan_id = ?")
                .params(PemdaAktif.kode(), templat.jenis(), acuanId)
                .query(Nomor.class)
                .optional();
    }

    private Nomor beri(TemplatNaskah templat, long acuanId, String unit, LocalDate hari, int urut) {
        jdbc.sql("update buku_nomor set terakhir = ? where pemda = ? and tahun = ?")
                .params(urut, PemdaAktif.kode(), hari.getYear())
                .update();
        var pola = polaPemda().getOrDefault(templat.jenis(), BAWAAN);
        var nomor = isi(pola, templat.klasifikasi(), urut, unit, hari.getYear());
        jdbc.sql("insert into naskah_nomor (id, pemda, jenis, acuan_id, nomor, urut, tanggal) values (?,?,?,?,?,?,?)")
                .params(Id.baru(), PemdaAktif.kode(), templat.jenis(), acuanId, nomor, urut, hari)
                .update();
        return new Nomor(nomor, hari);
    }

    /** Holds the book of the year until the paper is filed, so that no number is given twice. @return the last one given */
    private int buku(int tahun) {
        var terakhir = pegang(tahun);
        if (terakhir.isPresent()) {
            return terakhir.get();
        }
        bukaBuku(tahun);
        return pegang(tahun).orElseThrow();
    }

    /** In a transaction of its own: who meets the key of another keeps a lock on it until the end, and two such lock each other out. */
    private void bukaBuku(int tahun) {
        try {
            tersendiri.executeWithoutResult(
                    status -> jdbc.sql("insert into buku_nomor (pemda, tahun, terakhir) values (?,?,0)")
                            .params(PemdaAktif.kode(), tahun)
                            .update());
        } catch (DuplicateKeyException keduluan) {
            // somebody opened the book of this year at the same moment; it is theirs that is held next
        }
    }

    private Optional<Integer> pegang(int tahun) {
        return jdbc.sql("select terakhir from buku_nomor where pemda = ? and tahun = ? for update")
                .params(PemdaAktif.kode(), tahun)
                .query(Integer.class)
                .optional();
    }

    private Map<String, String> polaPemda() {
        Map<String, String> hasil = new HashMap<>();
        jdbc.sql("select jenis, pola from pola_nomor where pemda = ?")
                .param(PemdaAktif.kode())
                .query((rs, n) -> hasil.put(rs.getString(1), rs.getString(2)))
                .list();
        return hasil;
    }

    private static String isi(String pola, String klasifikasi, int urut, String unit, int tahun) {
        return pola.replace("{klasifikasi}", klasifikasi)
                .replace("{urut}", String.valueOf(urut))
                .replace("{unit}", unit)
                .replace("{tahun}", String.valueOf(tahun));
    }
}
