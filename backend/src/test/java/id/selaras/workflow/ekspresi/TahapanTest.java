package id.selaras.workflow.ekspresi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

class TahapanTest {

    @Test
    void keysAreThoseOfTheDecisionTable() throws Exception {
        try (InputStream isi = getClass().getResourceAsStream("/process-models/keputusan/JadwalTahapan.dmn")) {
            var diTabel = Dmn.readModelFromStream(isi).getModelElementsByType(Rule.class).stream()
                    .map(r -> r.getInputEntries().stream().skip(2).findFirst().orElseThrow())
                    .map(e -> e.getText().getTextContent().replace("\"", ""))
                    .collect(Collectors.toSet());
            assertThat(Tahapan.SEMUA).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(diTabel);
        }
    }
}
