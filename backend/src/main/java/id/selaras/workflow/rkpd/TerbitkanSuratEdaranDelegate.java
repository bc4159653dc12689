package id.selaras.workflow.rkpd;

import id.selaras.kernel.Tahap;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.workflow.KunciProses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The Surat Edaran is signed: plafon and dates hold from now on, and the rancangan begins. */
@Component("terbitkanSuratEdaranDelegate")
class TerbitkanSuratEdaranDelegate implements JavaDelegate {

    private final RkpdService rkpd;

    TerbitkanSuratEdaranDelegate(RkpdService rkpd) {
        this.rkpd = rkpd;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var tahun = KunciProses.dari(execution).tahun();
        rkpd.terbitkanSuratEdaran(tahun, NomorSurat.dari(execution, "Surat Edaran penyusunan Renja " + tahun));
        rkpd.mulaiTahap(tahun, Tahap.RANCANGAN);
    }
}
