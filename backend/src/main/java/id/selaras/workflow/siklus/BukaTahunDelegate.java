package id.selaras.workflow.siklus;

import id.selaras.referensi.pemda.PemdaService;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.PembukaJadwal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the dates of the year. */
@Component("bukaTahunDelegate")
class BukaTahunDelegate implements JavaDelegate {

    private final PembukaJadwal jadwal;
    private final PemdaService pemda;

    BukaTahunDelegate(PembukaJadwal jadwal, PemdaService pemda) {
        this.jadwal = jadwal;
        this.pemda = pemda;
    }

    @Override
    public void execute(DelegateExecution execution) {
        jadwal.buka(
                KunciProses.dari(execution).tahun(),
                (String) execution.getVariable("pedoman"),
                pemda.aktif().jenis());
    }
}
