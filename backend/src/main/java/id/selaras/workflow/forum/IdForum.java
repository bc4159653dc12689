package id.selaras.workflow.forum;

import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The forum of a process. */
final class IdForum {

    private IdForum() {}

    static long dari(VariableScope lingkup) {
        return ((Number) lingkup.getVariable(VariabelAcara.FORUM_ID)).longValue();
    }
}
