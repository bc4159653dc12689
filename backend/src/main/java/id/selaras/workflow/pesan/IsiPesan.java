package id.selaras.workflow.pesan;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Variables of a message as they are stored: plain text, numbers and booleans. */
final class IsiPesan {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private IsiPesan() {}

    static String tulis(Map<String, Object> variabel) {
        variabel.forEach((nama, nilai) -> {
            if (!(nilai instanceof String || nilai instanceof Number || nilai instanceof Boolean)) {
                throw new IllegalArgumentException("variabel pesan " + nama + " bukan teks, angka atau ya/tidak");
            }
        });
        return JSON.writeValueAsString(variabel);
    }

    static Map<String, Object> baca(String teks) {
        return JSON.readValue(teks, new TypeReference<LinkedHashMap<String, Object>>() {});
    }
}
