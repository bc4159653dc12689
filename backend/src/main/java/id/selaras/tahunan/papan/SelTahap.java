package id.selaras.tahunan.papan;

import java.time.LocalDate;

/**
 * One cell of the board.
 *
 * @param tanggal day it was done, or its due date; null where unknown
 * @param hari days late, on the desk of Bappeda, or left, as {@code keadaan} says
 */
public record SelTahap(Keadaan keadaan, LocalDate tanggal, long hari) {

    public enum Keadaan {
        /** Done on {@code tanggal}. */
        SELESAI,
        /** On the desk of Bappeda for {@code hari} days. */
        VERIFIKASI,
        /** Returned {@code hari} days ago; may be mended after the due date. */
        DIKEMBALIKAN,
        /** The PD works on it; {@code hari} days are left. */
        BERJALAN,
        /** Past its due date by {@code hari} days. */
        TELAT,
        /** Bappeda goes on without it. */
        DILEWATI,
        /** Its turn comes later. */
        NANTI
    }

    static final SelTahap KOSONG = new SelTahap(Keadaan.NANTI, null, 0);
}
