package id.selaras.workflow.pantau;

import java.time.Instant;

/**
 * A step of the machine that failed.
 *
 * @param sisaPercobaan zero when it waits for somebody to try again
 * @param sebab the first line of the failure, {@code jejak} all of it
 */
public record PekerjaanGagal(
        String id,
        String instansi,
        String namaProses,
        String namaPd,
        String langkah,
        int sisaPercobaan,
        Instant sejak,
        String sebab,
        String jejak) {}
