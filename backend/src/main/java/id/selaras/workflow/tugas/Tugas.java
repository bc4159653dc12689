package id.selaras.workflow.tugas;

import id.selaras.akses.Peran;
import id.selaras.kernel.Tahap;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A task with the plan's facts beside it.
 *
 * @param instansi process instance, {@code instansiAkar} the one that called it
 * @param elemen id in the model, {@code userTask_telaahRenja}
 * @param kelompok candidate group, {@code MITRA_BAPPEDA@2.16.2.20.2.21.10.0000}
 * @param pdId the PD whose plan it is about, null for the whole Pemda
 * @param tahapan key in the schedule
 * @param naskah kind of paper that goes with it, may be null
 * @param tautan page on which its work is done, null where that is the task page or the plan
 * @param delegasiSampai last day on which the holder has it by delegation, null where he does not
 * @param pemegang person who took it, null while it waits in the group's list
 */
public record Tugas(
        long id,
        String pemda,
        String taskId,
        String instansi,
        String instansiAkar,
        String proses,
        String elemen,
        String nama,
        Peran peran,
        String kelompok,
        Long pdId,
        String kodePd,
        String namaPd,
        String singkatanPd,
        String kunci,
        int tahun,
        String tahapan,
        Tahap tahap,
        Long renjaId,
        Pilihan pilihan,
        String naskah,
        String ringkasan,
        String tautan,
        Instant dibuat,
        Instant batas,
        Long pemegang,
        String namaPemegang,
        StatusTugas status,
        Instant selesai,
        Long selesaiOleh,
        String namaSelesaiOleh,
        String keputusan,
        String alasan,
        int diingatkan,
        LocalDate delegasiSampai) {

    public boolean terbuka() {
        return status == StatusTugas.TERBUKA;
    }

    public boolean terlambat(Instant kini) {
        return terbuka() && batas != null && batas.isBefore(kini);
    }

    /** Page of the papers that this task leaves behind; null where it leaves none. */
    public String alamatNaskah() {
        if (naskah == null) {
            return null;
        }
        if (tautan != null && tautan.matches("/(forum|reviu|fasilitasi)/\\d+")) {
            return "/naskah" + tautan;
        }
        return renjaId != null ? "/naskah/renja/" + renjaId : "/naskah/rkpd/" + tahun;
    }

    HasilTugas hasil() {
        return new HasilTugas(id, nama, ringkasan, keputusan, selesai);
    }

    /** Part of the process of an RPJPD, RPJMD or Renstra. */
    public boolean strategis() {
        return tahapan != null && (tahapan.startsWith("RPJ") || tahapan.startsWith("RENSTRA_"));
    }
}
