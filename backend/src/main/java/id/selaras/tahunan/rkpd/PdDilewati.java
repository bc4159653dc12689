package id.selaras.tahunan.rkpd;

import java.time.Instant;

/** The recorded decision to go on without the rancangan of a PD. */
public record PdDilewati(long pdId, String namaPd, String alasan, String oleh, Instant waktu) {}
