package id.selaras.workflow.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The decision tables, evaluated without a process engine. */
final class TabelJadwal {

    private static final DmnEngine MESIN =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private TabelJadwal() {}

    /** Every key that the schedule knows. */
    static Set<String> tahapan() {
        var hasil = new TreeSet<String>();
        try (var isi = buka("JadwalTahapan")) {
            Dmn.readModelFromStream(isi).getModelElementsByType(Rule.class).stream()
                    .map(r -> r.getInputEntries().stream().skip(2).findFirst().orElseThrow())
                    .map(e -> e.getText().getTextContent().replace("\"", ""))
                    .forEach(hasil::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil;
    }

    static DmnDecisionTableResult nilai(String tabel, Map<String, Object> masukan) {
        return MESIN.evaluateDecisionTable(keputusan(tabel), masukan);
    }

    private static DmnDecision keputusan(String tabel) {
        try (var isi = buka(tabel)) {
            return MESIN.parseDecision(tabel, isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream buka(String tabel) {
        return TabelJadwal.class.getResourceAsStream("/process-models/keputusan/" + tabel + ".dmn");
    }
}
