package id.selaras.workflow.renja;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The few facts that travel in a process about a Renja; the plan itself stays in its tables. */
final class VariabelRenja {

    private VariabelRenja() {}

    static long renjaId(DelegateExecution execution) {
        return ((Number) execution.getVariable("renjaId")).longValue();
    }

    static String alasan(DelegateExecution execution) {
        return (String) execution.getVariable("alasan");
    }
}
