package id.selaras.workflow.pesan;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Every place in a model that waits for a message tells so; the models themselves stay clean. */
@Component
class PesanParseListener extends AbstractBpmnParseListener {

    private final PenantianPesan penantian;

    PesanParseListener(PenantianPesan penantian) {
        this.penantian = penantian;
    }

    @Override
    public void parseIntermediateMessageCatchEventDefinition(Element definisi, ActivityImpl kegiatan) {
        pasang(kegiatan);
    }

    @Override
    public void parseReceiveTask(Element elemen, ScopeImpl lingkup, ActivityImpl kegiatan) {
        pasang(kegiatan);
    }

    private void pasang(ActivityImpl kegiatan) {
        kegiatan.addBuiltInListener(ExecutionListener.EVENTNAME_START, penantian);
        kegiatan.addBuiltInListener(ExecutionListener.EVENTNAME_END, penantian);
    }
}
