package id.selaras;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Selaras: the web application, or one of its commands such as {@code simulasi}. */
@SpringBootApplication
public class SelarasApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("simulasi")) {
            System.exit(simulasi(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(SelarasApplication.class, args);
    }

    /** Runs the whole cycle without a screen in a database of its own. @return the exit code */
    public static int simulasi(String... args) {
        var aplikasi = new SpringApplication(SelarasApplication.class);
        aplikasi.setWebApplicationType(WebApplicationType.NONE);
        Map<String, Object> setelan = new HashMap<>();
        setelan.put("selaras.simulasi", "true");
        setelan.put("selaras.peragaan.aktif", "false");
        setelan.put("spring.datasource.url", "jdbc:h2:mem:simulasi-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        setelan.put("logging.level.root", "WARN");
        setelan.put("spring.main.banner-mode", "off");
        aplikasi.setDefaultProperties(setelan);
        aplikasi.addInitializers(konteks -> konteks.getEnvironment()
                .getPropertySources()
                .addFirst(new org.springframework.core.env.MapPropertySource("simulasi", setelan)));
        return SpringApplication.exit(aplikasi.run(args));
    }
}
