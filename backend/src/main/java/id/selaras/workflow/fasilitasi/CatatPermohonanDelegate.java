package id.selaras.workflow.fasilitasi;

import id.selaras.referensi.pemda.PemdaService;
import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.PembukaJadwal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The provinsi takes the request in: from now on its own days count. */
@Component("catatPermohonanDelegate")
class CatatPermohonanDelegate implements JavaDelegate {

    static final String PEDOMAN = "pedoman";
    static final String EVALUASI = "evaluasi";

    private final FasilitasiService fasilitasi;
    private final PembukaJadwal jadwal;
    private final PemdaService pemda;

    CatatPermohonanDelegate(FasilitasiService fasilitasi, PembukaJadwal jadwal, PemdaService pemda) {
        this.fasilitasi = fasilitasi;
        this.jadwal = jadwal;
        this.pemda = pemda;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kunci = KunciProses.dari(execution);
        var pedoman = (String) execution.getVariable(PEDOMAN);
        var jenis = pemda.ambil(kunci.pemda()).jenis();
        if (Boolean.TRUE.equals(execution.getVariable(EVALUASI))) {
            jadwal.bukaPenelaahan(kunci.tahun(), pedoman, jenis);
        } else {
            jadwal.buka(kunci.tahun(), pedoman, jenis);
        }
        fasilitasi.terima(IdFasilitasi.dari(execution));
    }
}
