package id.selaras.workflow.tugas;

import id.selaras.akses.DelegasiService;
import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A task in another's hands for some days. A review is lent together with the office of the mitra, so that
 * the delegate may write notes and set figures; both end with the task, with the day, or when it is given back.
 */
@Component
public class DelegasiTugas {

    private static final long HARI_PALING_SEDIKIT = 7;

    private final TabelTugas tabel;
    private final DelegasiService delegasi;
    private final JdbcClient jdbc;
    private final Clock jam;

    DelegasiTugas(TabelTugas tabel, DelegasiService delegasi, JdbcClient jdbc, Clock jam) {
        this.tabel = tabel;
        this.delegasi = delegasi;
        this.jdbc = jdbc;
        this.jam = jam;
    }

    /** This person has this task by a delegation that holds today. */
    public boolean berlaku(String taskId, Long penggunaId) {
        return penggunaId != null
                && jdbc.sql("select count(*) from tugas where task_id = ? and pemegang = ? and delegasi_sampai >= ?")
                                .params(taskId, penggunaId, LocalDate.now(jam))
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** The last day where none is said: that of the task, and a week at least. */
    public LocalDate sampaiBawaan(Tugas tugas) {
        var seminggu = LocalDate.now(jam).plusDays(HARI_PALING_SEDIKIT);
        var batas = tugas.batas() == null ? seminggu : LocalDate.ofInstant(tugas.batas(), jam.getZone());
        return batas.isBefore(seminggu) ? seminggu : batas;
    }

    /**
     * @param sampai last day, null for the usual one
     * @throws PelanggaranAturan TGS-16 before today, TGS-17 a review goes to Bappeda alone
     */
    void beri(Tugas tugas, Pelaku oleh, Pelaku kepada, LocalDate sampai) {
        var terakhir = sampai == null ? sampaiBawaan(tugas) : sampai;
        if (terakhir.isBefore(LocalDate.now(jam))) {
            throw new PelanggaranAturan("TGS-16", LocalDate.now(jam));
        }
        var lama = tabel.penugasanDelegasi(tugas.id());
        Long pinjaman = null;
        if (tugas.peran() == Peran.MITRA_BAPPEDA && tugas.pdId() != null) {
            if (!kepada.bappeda()) {
                throw new PelanggaranAturan("TGS-17", kepada.nama());
            }
            pinjaman = delegasi.beri(kepada.id(), tugas.pdId(), terakhir).orElse(null);
        }
        tabel.delegasikan(tugas.id(), oleh, terakhir, pinjaman);
        lama.ifPresent(delegasi::akhiri);
    }

    /** The task is done, given back or taken away. */
    void akhiri(Tugas tugas) {
        tabel.penugasanDelegasi(tugas.id()).ifPresent(delegasi::akhiri);
        if (tugas.delegasiSampai() != null) {
            tabel.akhiriDelegasi(tugas.id());
        }
    }
}
