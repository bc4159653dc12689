package id.selaras.workflow;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does something when the transaction at work has committed, or now where there is none. Plain Spring:
 * a transactional event listener would be written into the event registry, which what is only a nudge
 * does not need.
 */
public final class SesudahKomit {

    private SesudahKomit() {}

    public static void jalankan(Runnable kerja) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            kerja.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                kerja.run();
            }
        });
    }
}
