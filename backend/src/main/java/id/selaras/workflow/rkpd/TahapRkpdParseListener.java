package id.selaras.workflow.rkpd;

import id.selaras.kernel.Tahap;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.workflow.KunciProses;
import java.util.Set;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The RKPD enters a stage when the first task of that stage begins; the model says which it is. */
@Component
class TahapRkpdParseListener extends AbstractBpmnParseListener {

    private static final Set<String> MODEL =
            Set.of(PenyusunanRkpdProcess.KEY, PengumpulanRancanganRenjaProcess.KEY, PenetapanRkpdProcess.KEY);

    private final ObjectProvider<RkpdService> rkpd;

    TahapRkpdParseListener(ObjectProvider<RkpdService> rkpd) {
        this.rkpd = rkpd;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl lingkup, ActivityImpl kegiatan) {
        var tahap = tahap(userTask);
        var model = ((ProcessDefinitionEntity) lingkup.getProcessDefinition()).getKey();
        if (tahap == null || !MODEL.contains(model)) {
            return;
        }
        ((UserTaskActivityBehavior) kegiatan.getActivityBehavior())
                .getTaskDefinition()
                .addTaskListener(TaskListener.EVENTNAME_CREATE, tugas -> {
                    var tahun = KunciProses.baca(tugas.getExecution().getProcessBusinessKey())
                            .tahun();
                    rkpd.getObject()
                            .cari(tahun)
                            .filter(kini -> kini.tahap().sebelum(tahap))
                            .ifPresent(kini -> rkpd.getObject().mulaiTahap(tahun, tahap));
                });
    }

    private static Tahap tahap(Element userTask) {
        var tambahan = userTask.element("extensionElements");
        var daftar = tambahan == null ? null : tambahan.element("properties");
        return daftar == null
                ? null
                : daftar.elements("property").stream()
                        .filter(p -> "tahap".equals(p.attribute("name")))
                        .map(p -> Tahap.valueOf(p.attribute("value")))
                        .findFirst()
                        .orElse(null);
    }
}
