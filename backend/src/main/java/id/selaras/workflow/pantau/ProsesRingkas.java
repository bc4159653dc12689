package id.selaras.workflow.pantau;

import java.time.Instant;
import java.util.List;

/**
 * A process in one row of the list.
 *
 * @param pdId the PD whose plan it is about, null for the whole Pemda
 * @param selesai null while it runs
 * @param dihentikan ended by hand rather than by its own end
 * @param sebab why it was ended by hand, null where it was not
 * @param posisi where it stands now; more than one where it runs side by side
 */
public record ProsesRingkas(
        String instansi,
        String model,
        String nama,
        String kunci,
        int tahun,
        Long pdId,
        String namaPd,
        Instant mulai,
        Instant selesai,
        boolean dihentikan,
        String sebab,
        List<Posisi> posisi) {

    /**
     * A place where the process waits.
     *
     * @param menunggu office or person that it waits for, null where it waits for something else
     * @param tugasId the task, null where there is none
     */
    public record Posisi(String elemen, String nama, Instant sejak, String menunggu, Long tugasId) {}

    public boolean berjalan() {
        return selesai == null;
    }
}
