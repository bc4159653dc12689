package id.selaras.workflow.ekspresi;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads a thing once in a transaction: the engine asks for the dates of one task three times. */
final class SekaliPerTransaksi {

    private SekaliPerTransaksi() {}

    @SuppressWarnings("unchecked")
    static <T> T ambil(String kunci, Supplier<T> baca) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return baca.get();
        }
        return (T) simpanan().computeIfAbsent(kunci, k -> baca.get());
    }

    /** Forgets what was read, after the transaction itself changed it. */
    static void lupakan() {
        if (TransactionSynchronizationManager.hasResource(SekaliPerTransaksi.class)) {
            simpanan().clear();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> simpanan() {
        var ada = (Map<String, Object>) TransactionSynchronizationManager.getResource(SekaliPerTransaksi.class);
        if (ada != null) {
            return ada;
        }
        var baru = new HashMap<String, Object>();
        TransactionSynchronizationManager.bindResource(SekaliPerTransaksi.class, baru);
        TransactionSynchronizationManager.registerSynchronization(new Pembersih());
        return baru;
    }

    private static final class Pembersih implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(SekaliPerTransaksi.class);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(SekaliPerTransaksi.class);
        }
    }
}
