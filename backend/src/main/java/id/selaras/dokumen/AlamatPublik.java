package id.selaras.dokumen;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this installation is found from outside: what is printed in a QR and told to search engines. */
@Component
public class AlamatPublik {

    private final String akar;

    AlamatPublik(@Value("${selaras.alamat-publik}") String akar) {
        this.akar = akar.replaceAll("/+$", "");
    }

    /** @param jalur begins with a slash */
    public String dari(String jalur) {
        return akar + jalur;
    }
}
