package id.selaras.bab;

import java.util.List;

/**
 * A bab of the outline with its places for text.
 *
 * @param kunci "I" to "VI"; empty for the preface
 */
public record KerangkaBab(String kunci, String judul, List<NaskahBab> naskah) {

    public long terisi() {
        return naskah.stream().filter(n -> n.terisi() || n.nihil()).count();
    }
}
