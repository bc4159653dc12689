package id.selaras.platform;

import id.selaras.kernel.JamGeser;
import id.selaras.kernel.PemdaAktif;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One clock for the whole product, in the time zone of the Pemda at work. */
@Configuration(proxyBeanMethods = false)
class JamConfig {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Bean
    JamGeser jam(ObjectProvider<JdbcClient> jdbc) {
        Map<String, ZoneId> zona = new ConcurrentHashMap<>();
        return new JamGeser(() -> {
            var kode = PemdaAktif.kode();
            if (kode.isEmpty()) {
                return WIB;
            }
            var dikenal = zona.get(kode);
            if (dikenal != null) {
                return dikenal;
            }
            var dibaca = jdbc.getObject()
                    .sql("select zona from pemda where kode = ?")
                    .param(kode)
                    .query(String.class)
                    .optional()
                    .map(ZoneId::of);
            dibaca.ifPresent(z -> zona.put(kode, z));
            return dibaca.orElse(WIB);
        });
    }
}
