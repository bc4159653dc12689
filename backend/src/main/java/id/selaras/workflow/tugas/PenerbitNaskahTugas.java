package id.selaras.workflow.tugas;

import id.selaras.dokumen.NaskahSelesai;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.VariabelAcara;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A task that the model says produces a paper is done: the paper is filed once the work is saved. */
@Component
class PenerbitNaskahTugas {

    private final ApplicationEventPublisher kabar;

    PenerbitNaskahTugas(ApplicationEventPublisher kabar) {
        this.kabar = kabar;
    }

    void selesai(DelegateTask task, String naskah) {
        var kunci = KunciProses.baca(task.getExecution().getProcessBusinessKey());
        Map<String, Long> acuan = new HashMap<>();
        tambah(acuan, "forum", task.getVariable(VariabelAcara.FORUM_ID));
        tambah(acuan, "reviu", task.getVariable(VariabelAcara.REVIU_ID));
        tambah(acuan, "fasilitasi", task.getVariable(VariabelAcara.FASILITASI_ID));
        tambah(acuan, "renja", task.getVariable("renjaId"));
        if (!acuan.containsKey("renja")) {
            acuan.put("rkpd", (long) kunci.tahun());
        }
        kabar.publishEvent(new NaskahSelesai(kunci.pemda(), naskah, acuan));
    }

    private static void tambah(Map<String, Long> acuan, String jenis, Object nilai) {
        if (nilai instanceof Number n) {
            acuan.put(jenis, n.longValue());
        }
    }
}
