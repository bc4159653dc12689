package id.selaras.workflow.engine;

import java.util.AbstractMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationContext;

/**
 * The beans that an expression in a model may name: delegates, task listeners, {@code jadwal},
 * {@code peran} and {@code daerah}. Services, repositories and everything else stay out of reach.
 */
class ProcessBeans extends AbstractMap<Object, Object> {

    private static final Set<String> PEMBANTU = Set.of("jadwal", "peran", "daerah");

    private final ApplicationContext konteks;

    ProcessBeans(ApplicationContext konteks) {
        this.konteks = konteks;
    }

    @Override
    public boolean containsKey(Object kunci) {
        return kunci instanceof String nama
                && konteks.containsBean(nama)
                && (PEMBANTU.contains(nama)
                        || konteks.isTypeMatch(nama, JavaDelegate.class)
                        || konteks.isTypeMatch(nama, TaskListener.class)
                        || konteks.isTypeMatch(nama, ExecutionListener.class));
    }

    @Override
    public Object get(Object kunci) {
        return containsKey(kunci) ? konteks.getBean((String) kunci) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
