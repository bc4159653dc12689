package id.selaras.workflow.tugas;

import id.selaras.kernel.PelanggaranAturan;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What people do with their tasks. Each act is one transaction with everything that follows from it: a
 * rule that is broken further on leaves the task open and the plan as it was. An act that meets a timer
 * of the engine at the same moment is simply done again.
 */
@Service
public class TugasService {

    private static final int COBA_LAGI = 4;

    private final PelaksanaTugas pelaksana;

    TugasService(PelaksanaTugas pelaksana) {
        this.pelaksana = pelaksana;
    }

    /**
     * Takes a task from the list of the group. Taking what one holds already changes nothing.
     *
     * @throws PelanggaranAturan TGS-03 somebody else holds it, TGS-01 / TGS-02 it is not open any more,
     *     TGS-07 the office is missing, TGS-10 a verifier at the own PD
     */
    public Tugas klaim(long tugasId) {
        return ulangi(() -> pelaksana.klaim(tugasId));
    }

    /** Puts a task back into the list of the group. @throws PelanggaranAturan TGS-04 not the holder */
    public Tugas lepas(long tugasId) {
        return ulangi(() -> pelaksana.lepas(tugasId));
    }

    /** For the usual time: until the due date, and a week at least. */
    public Tugas delegasikan(long tugasId, String namaPengguna, String alasan) {
        return delegasikan(tugasId, namaPengguna, alasan, null);
    }

    /**
     * Gives a task to a person by name of sign-in; the trail keeps from whom and why. With a review goes the
     * office of mitra of that PD, for as long as the delegation lasts.
     *
     * @param sampai last day, null for the usual one; after it the task goes back to the list of the group
     * @throws PelanggaranAturan TGS-03 somebody else holds it, TGS-07 not of the group, TGS-09 no such person
     *     here, TGS-10 or PNG-05 a verifier at the own PD, TGS-16 the last day is past, TGS-17 a review leaves
     *     Bappeda
     */
    public Tugas delegasikan(long tugasId, String namaPengguna, String alasan, LocalDate sampai) {
        return ulangi(() -> pelaksana.delegasikan(tugasId, namaPengguna, alasan, sampai));
    }

    /** Says something about a task. @throws PelanggaranAturan TGS-12 empty or too long */
    public void komentar(long tugasId, String teks) {
        ulangi(() -> pelaksana.komentar(tugasId, teks));
    }

    /**
     * Moves the due date of one task with its reminder and escalation, in one step.
     *
     * @param batas last day, in the zone of the Pemda
     * @throws PelanggaranAturan TGS-08 before today, TGS-05 no reason, TGS-19 no date
     */
    public Tugas ubahBatas(long tugasId, LocalDate batas, String alasan) {
        return ulangi(() -> pelaksana.ubahBatas(tugasId, batas, alasan));
    }

    /**
     * Completes a task with a decision. The same completion twice has one effect and the same answer.
     *
     * @throws PelanggaranAturan TGS-01 completed by somebody else or otherwise, TGS-02 withdrawn, TGS-03 held
     *     by somebody else, TGS-05 a reason is missing, TGS-06 the task asks another question; and whatever
     *     rule what follows breaks
     */
    public HasilTugas selesaikan(long tugasId, Putusan putusan) {
        return ulangi(() -> pelaksana.selesaikan(tugasId, putusan));
    }

    /**
     * Takes a submission back before the verifier has begun.
     *
     * @param kunci business key of the Renja
     * @throws PelanggaranAturan TGS-13 nothing is submitted, TGS-14 the verifier has begun
     */
    public void tarik(String kunci, String alasan) {
        ulangi(() -> pelaksana.tarik(kunci, alasan));
    }

    private static <T> T ulangi(Supplier<T> kerja) {
        for (int coba = 1; ; coba++) {
            try {
                return kerja.get();
            } catch (OptimisticLockingException | ConcurrencyFailureException bersamaan) {
                if (coba == COBA_LAGI || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw bersamaan;
                }
            }
        }
    }
}
