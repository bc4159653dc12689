package id.selaras.workflow.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A model of the class path with the name of its file. */
record ModelProses(String berkas, BpmnModelInstance isi) {

    static List<ModelProses> semua() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:process-models/**/*.bpmn"))
                    .map(sumber -> {
                        try (InputStream isi = sumber.getInputStream()) {
                            return new ModelProses(sumber.getFilename(), Bpmn.readModelFromStream(isi));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sorted(Comparator.comparing(ModelProses::berkas))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Process proses() {
        return isi.getModelElementsByType(Process.class).iterator().next();
    }

    String kunci() {
        return proses().getId();
    }

    @Override
    public String toString() {
        return berkas;
    }
}
