package id.selaras.peragaan;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Until the demo is played to its opening day, says how far it is instead of showing a year that moves
 * under the reader's eyes. The page asks again by itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
@ConditionalOnProperty("selaras.peragaan.aktif")
class TiraiMuat extends OncePerRequestFilter {

    private static final Set<String> BERKAS = Set.of("css", "svg", "woff2", "js");

    private final String halaman;
    private volatile boolean terbuka;
    private volatile int ke;
    private volatile int dari = 1;

    TiraiMuat() throws IOException {
        halaman = new ClassPathResource("peragaan/memuat.html").getContentAsString(StandardCharsets.UTF_8);
    }

    void maju(int ke, int dari) {
        this.ke = ke;
        this.dari = Math.max(1, dari);
    }

    void buka() {
        terbuka = true;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest req) {
        var akhiran = StringUtils.getFilenameExtension(req.getRequestURI());
        return terbuka || req.getRequestURI().startsWith("/actuator/") || akhiran != null && BERKAS.contains(akhiran);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest req, HttpServletResponse res, FilterChain rantai)
            throws ServletException, IOException {
        res.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        res.setHeader("Retry-After", "2");
        res.setHeader("Refresh", "2");
        res.setHeader("Cache-Control", "no-store");
        res.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; font-src 'self'");
        res.setContentType("text/html;charset=UTF-8");
        res.getWriter().write(halaman.formatted(ke, dari));
    }
}
