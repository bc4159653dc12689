package id.selaras.workflow.reviu;

import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.strategis.rencana.RencanaService;
import id.selaras.verifikasi.reviu.ReviuService;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the next round of review of this plan, with its checklist. */
@Component("bukaReviuDelegate")
class BukaReviuDelegate implements JavaDelegate {

    private final ReviuService reviu;
    private final RencanaService rencana;
    private final PerangkatDaerahService perangkatDaerah;

    BukaReviuDelegate(ReviuService reviu, RencanaService rencana, PerangkatDaerahService perangkatDaerah) {
        this.reviu = reviu;
        this.rencana = rencana;
        this.perangkatDaerah = perangkatDaerah;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var rencanaId = VariabelAcara.rencana(execution);
        var id = rencanaId == null ? tahunan(execution) : reviu.buka(rencana.ambil(rencanaId));
        execution.setVariable(VariabelAcara.REVIU_ID, id);
        execution.setVariable(VariabelAcara.PERIHAL, reviu.ambil(id).nama());
    }

    private long tahunan(DelegateExecution execution) {
        var kunci = KunciProses.dari(execution);
        var pd = kunci.kodePd() == null
                ? null
                : perangkatDaerah
                        .cariDariKode(kunci.kodePd())
                        .map(PerangkatDaerah::id)
                        .orElseThrow();
        var renjaId = execution.getVariable("renjaId") instanceof Number n ? Long.valueOf(n.longValue()) : null;
        return reviu.buka(kunci.tahun(), renjaId, pd);
    }
}
