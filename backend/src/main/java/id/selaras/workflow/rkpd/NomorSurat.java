package id.selaras.workflow.rkpd;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The number that the person typed on the task page. */
final class NomorSurat {

    private NomorSurat() {}

    static String dari(DelegateExecution execution, String bawaan) {
        return execution.getVariable("nomor") instanceof String n && !n.isBlank() ? n.strip() : bawaan;
    }
}
