package id.selaras.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may come in at all. What a person may do inside is asked by the services ({@code akses}); here
 * stand sign-in, sessions, CSRF and the headers.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PengaturanSelaras.class)
class KeamananConfig {

    private static final String CSP =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; style-src-attr %s; script-src 'self' %s;"
                    + " font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    static final String[] UMUM = {
        "/masuk",
        "/d/**",
        "/publik",
        "/publik/**",
        "/sitemap.xml",
        "/robots.txt",
        "/hadir/**",
        "/gaya/**",
        "/gaya.css",
        "/js/**",
        "/*.js",
        "/*.css",
        "/ikon/**",
        "/*.svg",
        "/inti/**",
        "/lembar/**",
        "/penyunting/**",
        "/_static/**",
        "/favicon.ico",
        "/webjars/**",
        "/error",
        "/actuator/health",
        "/actuator/health/**"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain rantai(HttpSecurity http, PenyediaMasuk penyedia, PemdaFilter pemdaFilter, PetaModul peta)
            throws Exception {
        return http.authorizeHttpRequests(izin -> izin.requestMatchers(UMUM)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("ADMIN")
                        .anyRequest()
                        .authenticated())
                // Of its own, without a parent: the parent would ask the same provider once more and count each try
                // twice.
                .authenticationManager(new ProviderManager(penyedia))
                .formLogin(masuk -> masuk.loginPage("/masuk")
                        .usernameParameter("nama_pengguna")
                        .passwordParameter("sandi")
                        .defaultSuccessUrl("/", false)
                        .failureHandler((req, res, gagal) -> {
                            req.getSession().setAttribute("pesanMasuk", gagal.getMessage());
                            res.sendRedirect(req.getContextPath() + "/masuk?gagal");
                        })
                        .permitAll())
                .logout(keluar -> keluar.logoutUrl("/keluar").logoutSuccessUrl("/masuk?keluar"))
                .exceptionHandling(tolak -> tolak.defaultAuthenticationEntryPointFor(
                                (req, res, sebab) -> res.sendError(401), req -> PenangkapGalat.mintaData(req))
                        .defaultAuthenticationEntryPointFor(
                                (req, res, sebab) -> res.sendRedirect(req.getContextPath() + "/masuk?berakhir"),
                                req -> req.getRequestedSessionId() != null && !req.isRequestedSessionIdValid()))
                .headers(kepala -> kepala.contentSecurityPolicy(
                                csp -> csp.policyDirectives(CSP.formatted(GayaPustaka.sumberCsp(), peta.sumberCsp())))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(f -> f.deny())
                        .httpStrictTransportSecurity(Customizer.withDefaults()))
                .sessionManagement(sesi -> sesi.sessionFixation(f -> f.changeSessionId()))
                .requestCache(Customizer.withDefaults())
                .addFilterBefore(pemdaFilter, AuthorizationFilter.class)
                .build();
    }
}
