package id.selaras;

import id.selaras.peragaan.PerintahSimulasi;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Selaras: the web application, or one of its commands such as {@code simulasi}. */
@SpringBootApplication
public class SelarasApplication {

    public static void main(String[] args) throws ReflectiveOperationException {
        var pemuat = PemuatKelas.untuk(SelarasApplication.class.getClassLoader());
        if (pemuat == null) {
            mulai(args);
            return;
        }
        Thread.currentThread().setContextClassLoader(pemuat);
        pemuat.loadClass(SelarasApplication.class.getName())
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    private static void mulai(String[] args) {
        if (args.length > 0 && args[0].equals("simulasi")) {
            System.exit(PerintahSimulasi.jalankan(
                    SelarasApplication.class, System.err, Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(SelarasApplication.class, args);
    }
}
