package id.selaras;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Selaras: the web application, or one of its commands such as {@code simulasi}. */
@SpringBootApplication
public class SelarasApplication {

    public static void main(String[] args) {
        SpringApplication.run(SelarasApplication.class, args);
    }
}
