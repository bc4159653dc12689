package id.selaras.workflow.tugas;

import id.selaras.akses.CutiDimulai;
import id.selaras.akses.PenggunaDinonaktifkan;
import id.selaras.akses.PenugasanBerakhir;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PemdaAktif;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A task whose holder may not hold it any more goes back to the list of its office, so that it never waits
 * for somebody who left. At once when an account is closed or an office ended in the past; otherwise on the
 * day after.
 */
@Component
public class PengembaliTugas {

    private final TabelTugas tabel;
    private final DelegasiTugas delegasi;
    private final TaskService task;
    private final Wewenang wewenang;
    private final Clock jam;

    PengembaliTugas(TabelTugas tabel, DelegasiTugas delegasi, TaskService task, Wewenang wewenang, Clock jam) {
        this.tabel = tabel;
        this.delegasi = delegasi;
        this.task = task;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ditutup(PenggunaDinonaktifkan akun) {
        PemdaAktif.dengan(
                akun.pemda(),
                () -> tabel.dipegang(akun.penggunaId())
                        .forEach(id -> kembalikan(id, "Akun " + akun.namaPengguna() + " dinonaktifkan")));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void berakhir(PenugasanBerakhir jabatan) {
        PemdaAktif.dengan(
                jabatan.pemda(),
                () -> tabel.tanpaHak(LocalDate.now(jam), jabatan.penggunaId())
                        .forEach(id -> kembalikan(id, sebab(jabatan))));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void cuti(CutiDimulai cuti) {
        PemdaAktif.dengan(
                cuti.pemda(),
                () -> tabel.dipegang(cuti.penggunaId()).forEach(id -> kembalikan(id, cuti.nama() + " cuti")));
    }

    /** Every task of the current Pemda held by somebody without the office for it. @return how many went back */
    @Transactional
    public int kembalikanTanpaHak() {
        var tanpaHak = tabel.tanpaHak(LocalDate.now(jam), null);
        tanpaHak.forEach(id -> kembalikan(id, "Masa jabatan atau delegasi pemegangnya berakhir"));
        return tanpaHak.size();
    }

    private void kembalikan(long id, String sebab) {
        var tugas = tabel.kunci(id);
        if (tugas.terbuka() && tugas.pemegang() != null) {
            delegasi.akhiri(tugas);
            task.setAssignee(tugas.taskId(), null);
            tabel.catat(tugas, wewenang.pelaku(), AksiTugas.DILEPAS, sebab, tugas.namaPemegang(), null);
        }
    }

    private static String sebab(PenugasanBerakhir jabatan) {
        return jabatan.peran().label() + " tidak dipegang " + jabatan.namaPengguna() + " lagi";
    }
}
