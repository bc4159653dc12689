package id.selaras.workflow.pesan;

import id.selaras.workflow.KunciProses;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the list of those who wait for a message, in the engine's transaction. */
@Component
class PenantianPesan implements ExecutionListener {

    private final JdbcClient jdbc;
    private final Clock jam;
    private final ApplicationEventPublisher peristiwa;

    PenantianPesan(JdbcClient jdbc, Clock jam, ApplicationEventPublisher peristiwa) {
        this.jdbc = jdbc;
        this.jam = jam;
        this.peristiwa = peristiwa;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (EVENTNAME_START.equals(execution.getEventName())) {
            mulai(execution, namaPesan(execution.getBpmnModelElementInstance()));
        } else {
            jdbc.sql("delete from penantian_pesan where execution_id = ?")
                    .param(execution.getId())
                    .update();
        }
    }

    private void mulai(DelegateExecution execution, String nama) {
        var kunci = KunciProses.dari(execution);
        var proses = execution.getProcessDefinitionId();
        jdbc.sql("insert into penantian_pesan (execution_id, nama, pemda, kunci, proses, elemen, sejak)"
                        + " values (?,?,?,?,?,?,?)")
                .params(
                        execution.getId(),
                        nama,
                        kunci.pemda(),
                        kunci.teks(),
                        proses.substring(0, proses.indexOf(':')),
                        execution.getCurrentActivityId(),
                        WaktuUtc.kini(jam))
                .update();
        peristiwa.publishEvent(new AdaPesan(kunci.pemda(), nama));
    }

    private static String namaPesan(FlowElement elemen) {
        if (elemen instanceof ReceiveTask tugas) {
            return tugas.getMessage().getName();
        }
        return ((CatchEvent) elemen)
                .getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(d -> ((MessageEventDefinition) d).getMessage().getName())
                        .findFirst()
                        .orElseThrow();
    }
}
