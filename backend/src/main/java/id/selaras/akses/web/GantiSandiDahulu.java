package id.selaras.akses.web;

import id.selaras.akses.PenggunaMasuk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads whoever came in with a password chosen by somebody else to the page where it is replaced. */
@Component
class GantiSandiDahulu implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry daftar) {
        daftar.addInterceptor(this)
                .excludePathPatterns(
                        "/sandi",
                        "/masuk",
                        "/keluar",
                        "/error",
                        "/webjars/**",
                        "/_static/**",
                        "/*.css",
                        "/*.js",
                        "/inti/**",
                        "/*.svg",
                        "/actuator/health/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest req, HttpServletResponse res, Object penangan) throws IOException {
        var masuk = SecurityContextHolder.getContext().getAuthentication();
        if (masuk == null || !(masuk.getPrincipal() instanceof PenggunaMasuk orang) || !orang.gantiSandi()) {
            return true;
        }
        if (req.getHeader("HX-Request") != null) {
            res.setHeader("HX-Redirect", req.getContextPath() + "/sandi");
        } else {
            res.sendRedirect(req.getContextPath() + "/sandi");
        }
        return false;
    }
}
