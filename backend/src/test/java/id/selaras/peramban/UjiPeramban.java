package id.selaras.peramban;

import id.selaras.SelarasApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/** A test in a real browser, on the whole application behind its real sign-in and security headers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("peramban")
@ExtendWith(Peramban.class)
@SpringBootTest(
        classes = {SelarasApplication.class, PeragaLembar.class, PeragaBagian.class, PeragaPenyunting.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:peramban;DB_CLOSE_DELAY=-1",
            "selaras.peragaan.aktif=false",
            "selaras.admin.nama=admin.uji",
            "selaras.admin.sandi=sandi-uji-panjang",
            "selaras.pemda.kode=99.00",
            "selaras.pemda.nama=Kota Uji",
            "selaras.pemda.jenis=KOTA"
        })
public @interface UjiPeramban {}
