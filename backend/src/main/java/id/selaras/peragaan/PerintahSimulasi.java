package id.selaras.peragaan;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The command {@code simulasi}: the whole cycle without a screen, in a database of its own. */
public final class PerintahSimulasi {

    private static final int GAGAL = 1;
    private static final int SALAH_PERINTAH = 2;

    private PerintahSimulasi() {}

    /**
     * Runs the command.
     *
     * @param layar where progress and reasons are written
     * @return 0 when everything ended as it should, 1 when not, 2 when the command itself is wrong
     */
    public static int jalankan(Class<?> aplikasi, PrintStream layar, String... args) {
        try {
            var pilihan = PilihanSimulasi.baca(args);
            return SpringApplication.exit(siapkan(aplikasi, pilihan, layar).run(args));
        } catch (IllegalArgumentException salah) {
            layar.println("simulasi: " + salah.getMessage());
            return SALAH_PERINTAH;
        } catch (RuntimeException galat) {
            layar.println("simulasi: tidak dapat dimulai: " + galat.getMessage());
            return GAGAL;
        }
    }

    private static SpringApplication siapkan(Class<?> kelas, PilihanSimulasi pilihan, PrintStream layar) {
        Map<String, Object> setelan = Map.of(
                "selaras.simulasi", "true",
                "selaras.peragaan.aktif", "false",
                "spring.datasource.url", "jdbc:h2:mem:simulasi-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                "logging.level.root", "WARN",
                "spring.main.banner-mode", "off");
        var aplikasi = new SpringApplication(kelas);
        aplikasi.setWebApplicationType(WebApplicationType.NONE);
        // Logging and banner are set up before an initializer is asked; the data source must not be overruled.
        aplikasi.setDefaultProperties(new HashMap<>(setelan));
        aplikasi.addInitializers(konteks -> {
            konteks.getEnvironment().getPropertySources().addFirst(new MapPropertySource("simulasi", setelan));
            var bean = (GenericApplicationContext) konteks;
            bean.registerBean(PilihanSimulasi.class, () -> pilihan);
            bean.registerBean(Kemajuan.class, () -> new Kemajuan(layar, System.console() != null));
        });
        return aplikasi;
    }
}
