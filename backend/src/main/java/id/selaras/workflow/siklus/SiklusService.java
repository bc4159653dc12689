package id.selaras.workflow.siklus;

import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.workflow.KunciProses;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a planning year: from here on the process calls everyone in turn. */
@Service
public class SiklusService {

    private final RuntimeService runtime;
    private final RkpdService rkpd;
    private final Wewenang wewenang;

    SiklusService(RuntimeService runtime, RkpdService rkpd, Wewenang wewenang) {
        this.runtime = runtime;
        this.rkpd = rkpd;
        this.wewenang = wewenang;
    }

    /**
     * @param tema working theme of the RKPD; may be sharpened until it is set
     * @throws PelanggaranAturan RKP-04 when the year is open already
     */
    @Transactional
    public void buka(int tahun, String tema, String pedoman, String nomenklatur) {
        wewenang.pastikanPeran(Peran.ADMIN, Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        var kunci = KunciProses.pemda(PemdaAktif.kode(), tahun).teks();
        if (rkpd.cari(tahun).isPresent()
                || runtime.createProcessInstanceQuery()
                                .processDefinitionKey(SiklusTahunanProcess.KEY)
                                .processInstanceBusinessKey(kunci)
                                .count()
                        > 0) {
            throw new PelanggaranAturan("RKP-04", tahun);
        }
        runtime.startProcessInstanceByMessage(
                SiklusTahunanProcess.Messages.SIKLUS_DIBUKA,
                kunci,
                Map.of("tema", tema, "pedoman", pedoman, "nomenklatur", nomenklatur));
    }
}
