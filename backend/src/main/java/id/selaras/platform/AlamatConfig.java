package id.selaras.platform;

import id.selaras.kernel.AlamatPublik;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AlamatConfig {

    @Bean
    AlamatPublik alamatPublik(@Value("${selaras.alamat-publik}") String akar) {
        return new AlamatPublik(akar);
    }
}
