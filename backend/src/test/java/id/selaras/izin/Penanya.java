package id.selaras.izin;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.selaras.akses.Pelaku;
import id.selaras.izin.TabelIzin.Izin;
import id.selaras.kernel.PemdaAktif;
import id.selaras.uji.KotaUji;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks as somebody. Whatever a request changes is taken back, so that the next one finds the same city. */
@TestComponent
class Penanya {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern TEMPAT = Pattern.compile("\\{(\\w+)}");

    private final MockMvc mvc;
    private final PanggungIzin panggung;
    private final RequestMappingHandlerMapping pemetaan;
    private final TransactionTemplate transaksi;

    Penanya(
            MockMvc mvc,
            PanggungIzin panggung,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pemetaan,
            PlatformTransactionManager transaksi) {
        this.mvc = mvc;
        this.panggung = panggung;
        this.pemetaan = pemetaan;
        this.transaksi = new TransactionTemplate(transaksi);
    }

    /** An answer, as a person would take it. */
    record Jawab(int status, String tujuan, boolean kabarGalat, String badan, boolean potongan) {

        boolean keHalamanMasuk() {
            return status == 401 || tujuan != null && tujuan.matches("(http://localhost)?/masuk(\\?.*)?");
        }

        boolean ditolak() {
            return status == 403 || status == 404 || keHalamanMasuk() || kabarGalat;
        }

        /** Done, or refused for what was sent and not for who sent it. */
        boolean dilayani() {
            return !ditolak() && (status < 400 || status == 409 || status == 422);
        }

        boolean memuatRahasia() {
            return PanggungIzin.RAHASIA_RENCANA.stream().anyMatch(badan::contains);
        }

        @Override
        public String toString() {
            return status + (tujuan == null ? "" : " ke " + tujuan) + (potongan ? " (potongan)" : "");
        }
    }

    Set<String> semuaPemetaan() {
        var hasil = new TreeSet<String>();
        pemetaan.getHandlerMethods().forEach((info, cara) -> {
            if (milikProduk(cara)) {
                hasil.addAll(kunci(info));
            }
        });
        return hasil;
    }

    /** The answer to the page, and to its fragment where it has one. */
    List<Jawab> dengan(Izin izin, Pelaku orang) {
        var hasil = new ArrayList<Jawab>();
        hasil.add(tanya(permintaan(izin).with(csrf()), orang, false));
        if (berpotongan(izin)) {
            hasil.add(tanya(permintaan(izin).header("HX-Request", "true"), orang, true));
        }
        return hasil;
    }

    int tanpaToken(Izin izin, Pelaku orang) {
        return tanya(permintaan(izin), orang, false).status();
    }

    Jawab buka(String alamat, Pelaku orang) {
        return tanya(MockMvcRequestBuilders.get(URI.create(alamat)).accept(MediaType.TEXT_HTML), orang, false);
    }

    Jawab kirim(String alamat, List<String[]> medan, Pelaku orang) {
        var minta = MockMvcRequestBuilders.post(URI.create(alamat)).accept(MediaType.TEXT_HTML);
        medan.forEach(m -> minta.param(m[0], m[1]));
        return tanya(minta.with(csrf()), orang, false);
    }

    private Jawab tanya(AbstractMockHttpServletRequestBuilder<?> minta, Pelaku orang, boolean potongan) {
        if (orang == null) {
            return laksanakan(minta, potongan);
        }
        return PemdaAktif.dengan(
                orang.pemda(),
                () -> transaksi.execute(s -> {
                    s.setRollbackOnly();
                    return laksanakan(minta.with(KotaUji.masuk(orang)), potongan);
                }));
    }

    private Jawab laksanakan(AbstractMockHttpServletRequestBuilder<?> minta, boolean potongan) {
        try {
            var hasil = mvc.perform(minta).andReturn();
            var jawab = hasil.getResponse();
            return new Jawab(
                    jawab.getStatus(),
                    jawab.getRedirectedUrl(),
                    hasil.getFlashMap() != null && hasil.getFlashMap().containsKey("pesanGalat"),
                    jawab.getContentAsString(StandardCharsets.UTF_8),
                    potongan);
        } catch (Exception galat) {
            throw new IllegalStateException(galat);
        }
    }

    private AbstractMockHttpServletRequestBuilder<?> permintaan(Izin izin) {
        var jalur = isi(izin.pola(), izin);
        var minta = MockMvcRequestBuilders.request(HttpMethod.valueOf(izin.metode()), URI.create(jalur));
        var kiriman = isi(izin.isi(), izin);
        if (kiriman.startsWith("{")) {
            return minta.contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.ALL)
                    .header("X-Requested-With", "fetch")
                    .content(kiriman);
        }
        if (kiriman.startsWith("@")) {
            var berkas = MockMvcRequestBuilders.multipart(HttpMethod.valueOf(izin.metode()), URI.create(jalur))
                    .file(new MockMultipartFile("isi", "uji.pdf", "application/pdf", PDF));
            return medan(berkas, kiriman.substring(1));
        }
        return medan(minta, kiriman).accept(MediaType.TEXT_HTML, MediaType.ALL);
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B medan(B minta, String kiriman) {
        for (var pasangan : kiriman.isEmpty() ? new String[0] : kiriman.split("&")) {
            var bagian = pasangan.split("=", 2);
            minta.param(bagian[0], URLDecoder.decode(bagian[1], StandardCharsets.UTF_8));
        }
        return minta;
    }

    private String isi(String teks, Izin izin) {
        return TEMPAT.matcher(teks).replaceAll(m -> {
            var nama = m.group(1);
            var benda = izin.tempat().getOrDefault(nama, nama.equals("id") ? "renja" : nama);
            return java.util.regex.Matcher.quoteReplacement(panggung.benda(benda));
        });
    }

    private boolean berpotongan(Izin izin) {
        return pemetaan.getHandlerMethods().keySet().stream()
                .anyMatch(
                        info -> info.getCustomCondition() != null && kunci(info).contains(izin.kunci()));
    }

    private static List<String> kunci(RequestMappingInfo info) {
        var pola = info.getPathPatternsCondition().getPatternValues().stream()
                .map(Penanya::tanpaPola)
                .toList();
        var metode = info.getMethodsCondition().getMethods();
        return pola.stream()
                .flatMap(p -> metode.isEmpty()
                        ? java.util.stream.Stream.of("ANY " + p)
                        : metode.stream().map(m -> m + " " + p))
                .toList();
    }

    /** {@code /tugas/{id:\\d+}} becomes {@code /tugas/{id}}; a pattern may hold braces of its own. */
    private static String tanpaPola(String pola) {
        var hasil = new StringBuilder();
        int dalam = 0;
        boolean nama = false;
        for (char c : pola.toCharArray()) {
            if (c == '{' && dalam++ == 0) {
                nama = true;
                hasil.append(c);
            } else if (c == '}' && --dalam == 0) {
                hasil.append(c);
            } else if (dalam == 0 || nama && c != ':') {
                hasil.append(c);
            } else {
                nama = false;
            }
        }
        return hasil.toString();
    }

    private static boolean milikProduk(HandlerMethod cara) {
        var paket = cara.getBeanType().getPackageName();
        return paket.startsWith("id.selaras.") && !paket.equals("id.selaras.peramban");
    }
}
