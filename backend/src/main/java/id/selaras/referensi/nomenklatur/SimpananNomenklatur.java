package id.selaras.referensi.nomenklatur;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Versions of the national list, each read once. What is published under a code never changes: what the
 * ministry mends comes as a version with a code of its own, so nothing here grows old. A version is read in
 * a transaction beside the caller's, which sees nothing but what is committed; one that is not there yet is
 * not remembered.
 */
final class SimpananNomenklatur {

    private final Map<String, IndeksNomenklatur> versi = new ConcurrentHashMap<>();
    private final TransactionTemplate tersendiri;
    private final Function<String, IndeksNomenklatur> baca;

    SimpananNomenklatur(PlatformTransactionManager transaksi, Function<String, IndeksNomenklatur> baca) {
        this.tersendiri = new TransactionTemplate(transaksi);
        this.tersendiri.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.tersendiri.setReadOnly(true);
        this.baca = baca;
    }

    /** Empty while nobody but the caller may know of it. */
    Optional<IndeksNomenklatur> ambil(String kode) {
        var ada = versi.get(kode);
        if (ada == null) {
            ada = tersendiri.execute(status -> baca.apply(kode));
            if (ada.kosong()) {
                return Optional.empty();
            }
            versi.put(kode, ada);
        }
        return Optional.of(ada);
    }
}
