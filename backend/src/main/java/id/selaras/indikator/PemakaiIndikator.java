package id.selaras.indikator;

import java.util.Collection;
import java.util.List;

/** A module to the right whose plans use the catalogue gives a bean of this. */
public interface PemakaiIndikator {

    /** Every place where one of these indicators stands; of all of them where {@code indikator} is empty. */
    List<PemakaianIndikator> pemakaian(Collection<Long> indikator);
}
