package id.selaras.partisipasi.forum;

import java.util.List;

/**
 * Where a forum reads the lines of the plan that is on its table. Plans lie to the right of this module, so
 * they hand in what may be read instead of being asked for it.
 */
public interface SumberBahan {

    /** Lines of the Renja of this PD and year, in the order of their codes. */
    List<BahanBaris> baris(long pdId, int tahun);
}
