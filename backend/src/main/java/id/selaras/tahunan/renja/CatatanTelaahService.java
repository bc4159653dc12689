package id.selaras.tahunan.renja;

import id.selaras.akses.JejakAudit;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.TeksLuar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Column "catatan penting" of T-C.31: what the PD says to the rancangan awal RKPD, program by program. */
@Service
@Transactional
public class CatatanTelaahService {

    private static final int PANJANG = 2000;

    private final PintuSunting pintu;
    private final JdbcClient jdbc;
    private final JejakAudit jejak;

    CatatanTelaahService(PintuSunting pintu, JdbcClient jdbc, JejakAudit jejak) {
        this.pintu = pintu;
        this.jdbc = jdbc;
        this.jejak = jejak;
    }

    /**
     * Writes the note of a program; an empty one takes it away.
     *
     * @param semula what the person saw there before
     * @return what is there now; where it is not what was written, somebody else changed it since
     * @throws PelanggaranAturan SUN-02 too long, RNJ-010 to RNJ-012 locked
     */
    public String tulis(long renjaId, String kode, String semula, String teks) {
        var r = pintu.buka(renjaId);
        var rapi = TeksLuar.rapikan(teks);
        if (rapi.length() > PANJANG) {
            throw new PelanggaranAturan(
                    "SUN-02", "Catatan penting", String.valueOf(rapi.length()), String.valueOf(PANJANG));
        }
        var kini = jdbc.sql("select catatan from renja_review where pemda = ? and renja_id = ? and kode = ?")
                .params(PemdaAktif.kode(), renjaId, kode)
                .query(String.class)
                .optional()
                .orElse("");
        if (kini.equals(rapi) || !kini.equals(TeksLuar.rapikan(semula))) {
            return kini;
        }
        jdbc.sql("delete from renja_review where pemda = ? and renja_id = ? and kode = ?")
                .params(PemdaAktif.kode(), renjaId, kode)
                .update();
        if (!rapi.isEmpty()) {
            jdbc.sql("insert into renja_review (renja_id, kode, pemda, catatan) values (?,?,?,?)")
                    .params(renjaId, kode, PemdaAktif.kode(), rapi)
                    .update();
        }
        jejak.catat("renja.tabel", "renja", renjaId, r.pdId(), "T-C.31: catatan " + kode + " diubah", kini, rapi);
        return rapi;
    }
}
