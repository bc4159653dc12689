package id.selaras.workflow.strategis;

import id.selaras.strategis.rencana.TahapRencana;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** The stage that a task belongs to: as the model says, or else as its caller does. */
final class TahapTugas {

    private static final String TAHAP = "tahap";

    private TahapTugas() {}

    static TahapRencana dari(DelegateTask tugas) {
        var diModel = tugas
                .getBpmnModelElementInstance()
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .list()
                .stream()
                .flatMap(p -> p.getCamundaProperties().stream())
                .filter(p -> TAHAP.equals(p.getCamundaName()))
                .map(p -> p.getCamundaValue())
                .findFirst();
        return TahapRencana.valueOf(diModel.orElseGet(() -> String.valueOf(tugas.getVariable(TAHAP))));
    }
}
