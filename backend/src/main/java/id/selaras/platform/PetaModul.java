package id.selaras.platform;

import id.selaras.kernel.Sidik;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/**
 * Tells the browser where the modules of ProseMirror lie, which name each other without a path. The
 * map is the one script that stands in the page itself; the security header allows it by its hash.
 */
@Component("petaModul")
class PetaModul {

    private static final List<String> MODUL = List.of(
            "prosemirror-model/dist/index.js",
            "prosemirror-state/dist/index.js",
            "prosemirror-view/dist/index.js",
            "prosemirror-transform/dist/index.js",
            "prosemirror-commands/dist/index.js",
            "prosemirror-keymap/dist/index.js",
            "prosemirror-history/dist/index.js",
            "prosemirror-inputrules/dist/index.js",
            "prosemirror-schema-list/dist/index.js",
            "prosemirror-tables/dist/index.js",
            "orderedmap/dist/index.js",
            "rope-sequence/dist/index.js",
            "w3c-keyname/index.js");

    private final String teks;
    private final String sumber;

    PetaModul() {
        var pencari = new WebJarVersionLocator();
        var butir = new ArrayList<String>();
        for (var modul : MODUL) {
            int garis = modul.indexOf('/');
            var nama = modul.substring(0, garis);
            var jalur = pencari.fullPath(nama, modul.substring(garis + 1));
            if (jalur == null) {
                throw new IllegalStateException("WebJar " + nama + " is not on the class path");
            }
            butir.add("\"%s\":\"%s\"".formatted(nama, jalur.substring("META-INF/resources".length())));
        }
        teks = "{\"imports\":{" + String.join(",", butir) + "}}";
        sumber = "'sha256-" + Base64.getEncoder().encodeToString(Sidik.sha256(teks)) + "'";
    }

    /** The import map as JSON. */
    public String teks() {
        return teks;
    }

    /** Source expression for {@code script-src}. */
    String sumberCsp() {
        return sumber;
    }
}
