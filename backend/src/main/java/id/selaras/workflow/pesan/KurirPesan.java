package id.selaras.workflow.pesan;

import id.selaras.kernel.PemdaAktif;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings messages to those who wait for them. Each delivery is one transaction: message and receiver
 * are locked, the receiver goes on, the message is marked. Whatever fails in between leaves all three
 * as they were.
 */
@Component
public class KurirPesan {

    private static final Logger LOG = LoggerFactory.getLogger(KurirPesan.class);
    private static final int COBA_LAGI = 5;

    private final KotakPesan kotak;
    private final RuntimeService runtime;
    private final TransactionTemplate transaksi;

    KurirPesan(KotakPesan kotak, RuntimeService runtime, PlatformTransactionManager transaksi) {
        this.kotak = kotak;
        this.runtime = runtime;
        this.transaksi = new TransactionTemplate(transaksi);
        this.transaksi.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Delivers whatever can be delivered now, in all Pemda. @return how many arrived */
    public int antarSemua() {
        return antar(null, null);
    }

    int antar(String pemda, String nama) {
        int jumlah = 0;
        List<Pertemuan> pertemuan;
        do {
            pertemuan = kotak.pertemuan(pemda, nama);
            int sampai = (int) pertemuan.stream().filter(this::antarSatu).count();
            if (sampai == 0) {
                return jumlah;
            }
            jumlah += sampai;
        } while (true);
    }

    private boolean antarSatu(Pertemuan p) {
        return PemdaAktif.dengan(p.pemda(), () -> {
            for (int coba = 1; ; coba++) {
                try {
                    return transaksi.execute(status -> serahkan(p));
                } catch (OptimisticLockingException | ConcurrencyFailureException bersamaan) {
                    // Somebody moved the receiver at the same moment; its new state decides.
                    if (coba == COBA_LAGI) {
                        return gagal(p, bersamaan);
                    }
                } catch (RuntimeException galat) {
                    return gagal(p, galat);
                }
            }
        });
    }

    private boolean serahkan(Pertemuan p) {
        if (!kotak.pegang(p)) {
            return false;
        }
        kotak.catatTerkirim(p);
        runtime.messageEventReceived(p.nama(), p.executionId(), IsiPesan.baca(p.isi()));
        return true;
    }

    private boolean gagal(Pertemuan p, RuntimeException galat) {
        LOG.warn("Pesan {} untuk {} belum dapat diserahkan", p.nama(), p.kunci(), galat);
        transaksi.executeWithoutResult(status -> kotak.catatGagal(p, galat));
        return false;
    }
}
