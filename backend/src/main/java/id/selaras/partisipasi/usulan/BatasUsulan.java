package id.selaras.partisipasi.usulan;

import java.time.LocalDate;
import java.util.Optional;

/** Until when something new may be brought in. The schedule of the year answers; without one there is no limit. */
public interface BatasUsulan {

    /**
     * @param diterima last day on which it counts as in time
     * @param ditutup last day on which something new is taken at all
     */
    record Batas(LocalDate diterima, LocalDate ditutup) {}

    Optional<Batas> untuk(int tahun, AsalUsulan asal);

    /** The plan year that is being drafted: opened in December of the year before the last; empty where none is open. */
    Optional<Integer> tahunSusun();
}
