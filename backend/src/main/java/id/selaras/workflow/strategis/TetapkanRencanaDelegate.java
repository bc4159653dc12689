package id.selaras.workflow.strategis;

import id.selaras.strategis.rencana.PerjalananRencanaService;
import id.selaras.strategis.rencana.RencanaService;
import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.workflow.ekspresi.VariabelAcara;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the plan with the number and the day of its Perda or Perkada. */
@Component("tetapkanRencanaDelegate")
class TetapkanRencanaDelegate implements JavaDelegate {

    private final PerjalananRencanaService perjalanan;
    private final RencanaService rencana;
    private final FasilitasiService fasilitasi;
    private final Clock jam;

    TetapkanRencanaDelegate(
            PerjalananRencanaService perjalanan, RencanaService rencana, FasilitasiService fasilitasi, Clock jam) {
        this.perjalanan = perjalanan;
        this.rencana = rencana;
        this.fasilitasi = fasilitasi;
        this.jam = jam;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = VariabelAcara.rencana(execution);
        var r = rencana.ambil(id);
        var nomor = execution.getVariable(PenetapanRaperdaProcess.Variables.NOMOR) instanceof String n && !n.isBlank()
                ? n.strip()
                : (r.renstra() ? "Peraturan Kepala Daerah tentang " : "Peraturan Daerah tentang ") + r.judul();
        var tanggal =
                execution.getVariable(PenetapanRaperdaProcess.Variables.TANGGAL) instanceof String t && !t.isBlank()
                        ? LocalDate.parse(t)
                        : LocalDate.now(jam);
        perjalanan.tetapkan(id, nomor, tanggal);
        if (!r.renstra()) {
            fasilitasi.ditetapkan(r);
        }
    }
}
