package id.selaras.tahunan.renja;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * JSON in one form only, so that the same content has the same bytes and the same hash: keys sorted,
 * numbers plain and without trailing zeros, times as text.
 */
final class NaskahJson {

    private static final JsonMapper PEMETA = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule().addSerializer(BigDecimal.class, new AngkaPolos()))
            .build();

    private NaskahJson() {}

    static String tulis(Object nilai) {
        return PEMETA.writeValueAsString(nilai);
    }

    static <T> T baca(String naskah, Class<T> jenis) {
        return PEMETA.readValue(naskah, jenis);
    }

    private static final class AngkaPolos extends StdSerializer<BigDecimal> {

        AngkaPolos() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal nilai, JsonGenerator keluaran, SerializationContext konteks) {
            var polos = nilai.stripTrailingZeros();
            keluaran.writeNumber(polos.scale() < 0 ? polos.setScale(0) : polos);
        }
    }
}
