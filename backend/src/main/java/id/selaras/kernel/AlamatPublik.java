package id.selaras.kernel;

import java.net.URI;

/** Where this installation is found from outside: what is printed in a QR, written in a mail, told to search engines. */
public record AlamatPublik(String akar) {

    public AlamatPublik {
        akar = akar.replaceAll("/+$", "");
    }

    /** @param jalur begins with a slash */
    public String dari(String jalur) {
        return akar + jalur;
    }

    /** "selaras.malangkota.go.id". */
    public String tuanRumah() {
        return URI.create(akar).getHost();
    }
}
