package id.selaras.workflow.pesan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** The message that a throwing event in the model names. */
final class PesanDiModel {

    private PesanDiModel() {}

    static String nama(DelegateExecution execution) {
        return ((ThrowEvent) execution.getBpmnModelElementInstance())
                .getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(d -> ((MessageEventDefinition) d).getMessage().getName())
                        .findFirst()
                        .orElseThrow();
    }
}
