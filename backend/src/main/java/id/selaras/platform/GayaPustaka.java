package id.selaras.platform;

import id.selaras.kernel.Sidik;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Style attributes that the drawing library (bpmn-js 8.0.0) writes into its own markup. Each is allowed by its
 * hash and nothing else is: another text in a style attribute is refused as before.
 */
final class GayaPustaka {

    private static final List<String> BPMN_JS = List.of(
            "position: absolute",
            "position: absolute; width: 0; height: 0;",
            "visibility: hidden; position: fixed",
            "vertical-align:middle",
            "position: absolute; bottom: 15px; right: 15px; z-index: 100; color: #404040",
            "z-index: 1001;position: fixed;top: 0;left: 0;right: 0;bottom: 0",
            "width: 100%;height: 100%;background: rgba(40,40,40,0.2)",
            "margin: 15px 20px 15px 10px; align-self: center;color: #404040",
            "position: absolute;left: 50%;top: 40%;transform: translate(-50%);width: 260px;padding: 10px;"
                    + "background: white;box-shadow: 0 1px 4px rgba(0,0,0,0.3);"
                    + "font-family: Helvetica, Arial, sans-serif;font-size: 14px;display: flex;line-height: 1.3");

    private GayaPustaka() {}

    /** For {@code style-src-attr}. */
    static String sumberCsp() {
        return BPMN_JS.stream()
                .map(gaya -> "'sha256-" + Base64.getEncoder().encodeToString(Sidik.sha256(gaya)) + "'")
                .collect(Collectors.joining(" ", "'unsafe-hashes' ", ""));
    }
}
