package id.selaras.peragaan;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the demo on the first start, before the product says that it is ready. */
@Component
@Order(1)
@ConditionalOnProperty("selaras.peragaan.aktif")
class Peragaan implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Peragaan.class);

    private final PemuatPeragaan pemuat;
    private final TiraiMuat tirai;

    Peragaan(PemuatPeragaan pemuat, TiraiMuat tirai) {
        this.pemuat = pemuat;
        this.tirai = tirai;
    }

    @Override
    public void run(ApplicationArguments args) {
        pemuat.muat((ke, dari) -> {
            tirai.maju(ke, dari);
            if (ke % 50 == 0 || ke.equals(dari)) {
                LOG.info("Data contoh Kota Malang 2022: langkah {} dari {}", ke, dari);
            }
        });
        tirai.buka();
    }
}
