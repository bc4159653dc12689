package id.selaras.workflow.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** A model with a script task is refused when it is deployed, not when somebody reaches it. */
@Component
class NoScriptParseListener extends AbstractBpmnParseListener {

    @Override
    public void parseScriptTask(Element elemen, ScopeImpl lingkup, ActivityImpl kegiatan) {
        throw new ProcessEngineException("script tasks are not allowed: " + kegiatan.getId());
    }
}
