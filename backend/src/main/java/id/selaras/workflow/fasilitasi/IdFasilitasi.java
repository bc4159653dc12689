package id.selaras.workflow.fasilitasi;

import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The request of a process. */
final class IdFasilitasi {

    private IdFasilitasi() {}

    static long dari(VariableScope lingkup) {
        return ((Number) lingkup.getVariable(VariabelAcara.FASILITASI_ID)).longValue();
    }
}
