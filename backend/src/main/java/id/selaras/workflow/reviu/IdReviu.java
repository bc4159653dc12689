package id.selaras.workflow.reviu;

import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The round of review of a process. */
final class IdReviu {

    private IdReviu() {}

    static long dari(VariableScope lingkup) {
        return ((Number) lingkup.getVariable(VariabelAcara.REVIU_ID)).longValue();
    }
}
