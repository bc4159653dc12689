package id.selaras.workflow.tugas;

import java.time.Instant;

/** One line of a task's trail. A comment is one of them. */
public record RiwayatTugas(
        long id,
        Instant waktu,
        AksiTugas aksi,
        String pelaku,
        String jabatan,
        String keterangan,
        String lama,
        String baru) {}
