package id.selaras.workflow.forum;

import id.selaras.partisipasi.forum.ForumService;
import id.selaras.partisipasi.forum.JenisForum;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the forum of this PD, wilayah or Pemda; the model says of which kind. */
@Component("bukaForumDelegate")
class BukaForumDelegate implements JavaDelegate {

    private final ForumService forum;
    private final PerangkatDaerahService perangkatDaerah;

    BukaForumDelegate(ForumService forum, PerangkatDaerahService perangkatDaerah) {
        this.forum = forum;
        this.perangkatDaerah = perangkatDaerah;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kunci = KunciProses.dari(execution);
        var jenis = JenisForum.valueOf((String) execution.getVariable("jenis"));
        var pd = kunci.kodePd() == null
                ? null
                : perangkatDaerah
                        .cariDariKode(kunci.kodePd())
                        .map(PerangkatDaerah::id)
                        .orElseThrow();
        var wilayah = jenis.diWilayah() ? (String) execution.getVariable(VariabelAcara.WILAYAH) : null;
        var id = forum.buka(jenis, kunci.tahun(), pd, wilayah);
        execution.setVariable(VariabelAcara.FORUM_ID, id);
        execution.setVariable(VariabelAcara.JENIS_FORUM, jenis.name());
        execution.setVariable(VariabelAcara.PERIHAL, forum.ambil(id).nama());
    }
}
