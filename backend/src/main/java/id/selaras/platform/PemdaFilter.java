package id.selaras.platform;

import id.selaras.akses.PenggunaMasuk;
import id.selaras.akses.PenggunaService;
import id.selaras.kernel.PemdaAktif;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ties each request to the Pemda of the person, and reads the offices held anew: an office that ended
 * or an account that was closed counts from the next click, not from the next sign-in.
 */
@Component
class PemdaFilter extends OncePerRequestFilter {

    private final PenggunaService pengguna;

    PemdaFilter(PenggunaService pengguna) {
        this.pengguna = pengguna;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest req, HttpServletResponse res, FilterChain rantai)
            throws ServletException, IOException {
        var masuk = SecurityContextHolder.getContext().getAuthentication();
        if (masuk == null || !(masuk.getPrincipal() instanceof PenggunaMasuk lama)) {
            rantai.doFilter(req, res);
            return;
        }
        var kini = PemdaAktif.dengan(
                lama.pelaku().pemda(), () -> pengguna.untukMasuk(lama.pelaku().namaPengguna()));
        if (kini.isEmpty() || !kini.get().aktif()) {
            req.getSession().invalidate();
            SecurityContextHolder.clearContext();
            res.sendRedirect(req.getContextPath() + "/masuk?ditutup");
            return;
        }
        var pokok = kini.get().tanpaSandi();
        var baru = UsernamePasswordAuthenticationToken.authenticated(pokok, null, pokok.getAuthorities());
        baru.setDetails(masuk.getDetails());
        var konteks = SecurityContextHolder.createEmptyContext();
        konteks.setAuthentication(baru);
        SecurityContextHolder.setContext(konteks);
        try {
            PemdaAktif.dengan(pokok.pelaku().pemda(), () -> {
                try {
                    rantai.doFilter(req, res);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    throw new GalatServlet(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (GalatServlet e) {
            throw e.asal;
        }
    }

    private static final class GalatServlet extends RuntimeException {

        private final ServletException asal;

        GalatServlet(ServletException asal) {
            super(asal);
            this.asal = asal;
        }
    }

    /** Runs inside the security chain only, not a second time as a servlet filter. */
    @Component
    static class Pendaftaran {

        @Bean
        FilterRegistrationBean<PemdaFilter> pemdaFilterHanyaDiRantai(PemdaFilter filter) {
            var daftar = new FilterRegistrationBean<>(filter);
            daftar.setEnabled(false);
            return daftar;
        }
    }
}
