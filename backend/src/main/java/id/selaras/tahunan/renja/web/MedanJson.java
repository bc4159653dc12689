package id.selaras.tahunan.renja.web;

import id.selaras.tahunan.renja.MedanHidup;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The live fields as the editor of a chapter reads them: their name in the menu and what they say now. */
@Component
class MedanJson {

    private final JsonMapper json;

    MedanJson(JsonMapper json) {
        this.json = json;
    }

    record Medan(String label, String nilai) {}

    Map<String, Medan> peta(Map<String, String> nilai) {
        var hasil = new LinkedHashMap<String, Medan>();
        for (var m : MedanHidup.values()) {
            if (nilai.containsKey(m.kunci())) {
                hasil.put(m.kunci(), new Medan(m.label(), nilai.get(m.kunci())));
            }
        }
        return hasil;
    }

    String tulis(Map<String, String> nilai) {
        return json.writeValueAsString(peta(nilai));
    }
}
