package id.selaras.workflow.tugas;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Every user task of every model keeps its row in the inbox; the models themselves stay clean. */
@Component
class TugasParseListener extends AbstractBpmnParseListener {

    private final PencatatTugas pencatat;
    private final PenerbitNaskahTugas naskah;

    TugasParseListener(PencatatTugas pencatat, PenerbitNaskahTugas naskah) {
        this.pencatat = pencatat;
        this.naskah = naskah;
    }

    @Override
    public void parseUserTask(Element elemen, ScopeImpl lingkup, ActivityImpl kegiatan) {
        var sifat = SifatTugas.baca(elemen);
        var definisi = ((UserTaskActivityBehavior) kegiatan.getActivityBehavior()).getTaskDefinition();
        definisi.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, tugas -> pencatat.buat(tugas, sifat));
        definisi.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, pencatat::perbarui);
        definisi.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, pencatat::perbarui);
        definisi.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, pencatat::selesai);
        if (sifat.naskah() != null) {
            definisi.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_COMPLETE, tugas -> naskah.selesai(tugas, sifat.naskah()));
        }
        definisi.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, pencatat::batal);
    }
}
