package id.selaras.tahunan.renja;

import java.util.List;

/**
 * Tells what points at a line. A module to the right that keeps something about lines (notes of the
 * verifier) gives a bean of this, so that a line is not deleted from under it.
 */
public interface RujukanBaris {

    /** In words a planner knows, such as "catatan verifikasi: lengkapi lokasi"; empty when nothing does. */
    List<String> rujukan(RenjaRingkas renja, BarisSubKegiatan baris);
}
