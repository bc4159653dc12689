package id.selaras.workflow.tugas;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** What a user task says about itself in the model, as extension properties. */
record SifatTugas(String tahapan, String tahap, Pilihan pilihan, String naskah, String tautan) {

    static SifatTugas baca(Element userTask) {
        Map<String, String> sifat = new HashMap<>();
        var tambahan = userTask.element("extensionElements");
        var daftar = tambahan == null ? null : tambahan.element("properties");
        if (daftar != null) {
            daftar.elements("property").forEach(p -> sifat.put(p.attribute("name"), p.attribute("value")));
        }
        return new SifatTugas(
                sifat.get("tahapan"),
                sifat.get("tahap"),
                Pilihan.valueOf(sifat.getOrDefault("pilihan", Pilihan.SELESAI.name())),
                sifat.get("naskah"),
                sifat.get("tautan"));
    }
}
