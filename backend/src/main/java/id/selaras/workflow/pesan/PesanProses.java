package id.selaras.workflow.pesan;

import id.selaras.kernel.Id;
import id.selaras.workflow.KunciProses;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells other processes that something has happened. The message is a row, written in the sender's
 * transaction: what did not happen is never told. It is delivered after the commit, or when its
 * receiver begins to wait, exactly once.
 */
@Component
public class PesanProses {

    private final JdbcClient jdbc;
    private final Clock jam;
    private final ApplicationEventPublisher peristiwa;

    PesanProses(JdbcClient jdbc, Clock jam, ApplicationEventPublisher peristiwa) {
        this.jdbc = jdbc;
        this.jam = jam;
        this.peristiwa = peristiwa;
    }

    /**
     * To the one process with this key.
     *
     * @param nama name of the message in the models
     * @param kunci business key of the receiver
     * @param variabel text, numbers and booleans; plans stay in their tables
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void kirim(String nama, KunciProses kunci, Map<String, Object> variabel) {
        simpan(nama, kunci, variabel, false);
    }

    /**
     * To the processes with this key and to all below it: those that wait already, and those that will.
     * Each process takes it once.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void siarkan(String nama, KunciProses kunci, Map<String, Object> variabel) {
        simpan(nama, kunci, variabel, true);
    }

    private void simpan(String nama, KunciProses kunci, Map<String, Object> variabel, boolean siaran) {
        jdbc.sql("insert into pesan_proses (id, pemda, nama, kunci, siaran, isi, dibuat) values (?,?,?,?,?,?,?)")
                .params(
                        Id.baru(),
                        kunci.pemda(),
                        nama,
                        kunci.teks(),
                        siaran,
                        IsiPesan.tulis(variabel),
                        WaktuUtc.kini(jam))
                .update();
        peristiwa.publishEvent(new AdaPesan(kunci.pemda(), nama));
    }
}
