package id.selaras.uji;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application with an empty database of its own and nothing that runs by itself. Whatever
 * such a test may ask for is here already, MockMvc too: an annotation more on a class would start the
 * application once more.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BasisDataUji.class)
@ContextConfiguration(initializers = BasisDataUji.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@SpringBootTest(
        properties = {
            "selaras.peragaan.aktif=false",
            "selaras.mesin.aktif=false",
            "selaras.admin.nama=admin.uji",
            "selaras.admin.sandi=sandi-uji-panjang",
            "selaras.pemda.kode=99.00",
            "selaras.pemda.nama=Kota Awal",
            "selaras.pemda.jenis=KOTA"
        })
public @interface UjiAplikasi {}
