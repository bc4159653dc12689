package id.selaras.workflow.rkpd;

import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.workflow.KunciProses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the RKPD: its lines of this day become the measure of every rancangan akhir Renja. */
@Component("tetapkanRkpdDelegate")
class TetapkanRkpdDelegate implements JavaDelegate {

    private final RkpdService rkpd;
    private final FasilitasiService fasilitasi;

    TetapkanRkpdDelegate(RkpdService rkpd, FasilitasiService fasilitasi) {
        this.rkpd = rkpd;
        this.fasilitasi = fasilitasi;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var tahun = KunciProses.dari(execution).tahun();
        rkpd.tetapkan(tahun, NomorSurat.dari(execution, "Peraturan Kepala Daerah tentang RKPD " + tahun));
        fasilitasi.ditetapkan(tahun);
    }
}
