package id.selaras.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Looks for the version of a file only where a link names a file. Left to itself Spring asks for every link
 * of every page, {@code /renja/17} too, whether such a file lies in any folder of any jar, and does not
 * remember that there is none: on a long page that was half of the work.
 */
@Component
class AlamatBerkas implements SmartInitializingSingleton {

    private static final String SEMUA = "/**";
    private static final List<String> AKHIRAN = List.of("css", "js", "svg", "png", "woff2");

    private final ResourceUrlProvider penyedia;
    private final HandlerMapping berkas;

    AlamatBerkas(ResourceUrlProvider penyedia, @Qualifier("resourceHandlerMapping") HandlerMapping berkas) {
        this.penyedia = penyedia;
        this.berkas = berkas;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, ResourceHttpRequestHandler> peta = new LinkedHashMap<>();
        if (berkas instanceof AbstractUrlHandlerMapping menurutAlamat) {
            menurutAlamat.getHandlerMap().forEach((pola, penangan) -> {
                if (penangan instanceof ResourceHttpRequestHandler milik) {
                    daftarkan(pola, milik, peta);
                }
            });
        }
        if (!peta.isEmpty()) {
            penyedia.setHandlerMap(peta);
        }
    }

    private static void daftarkan(
            String pola, ResourceHttpRequestHandler penangan, Map<String, ResourceHttpRequestHandler> peta) {
        if (pola.equals(SEMUA)) {
            AKHIRAN.forEach(akhiran -> peta.put("/**/*." + akhiran, penangan));
        } else {
            peta.put(pola, penangan);
        }
    }
}
