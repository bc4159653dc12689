package id.selaras.portal;

import id.selaras.kernel.AlamatPublik;
import id.selaras.kernel.PelanggaranAturan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** Open data, documents as files, and what search engines ask for. */
@Controller
class BerkasPublikController {

    private static final List<String> BAGIAN =
            List.of("", "/rencana", "/tempat", "/usulan", "/jadwal", "/dokumen", "/masukan", "/data");

    private final PortalService portal;
    private final DataTerbuka data;
    private final AlamatPublik alamat;

    BerkasPublikController(PortalService portal, DataTerbuka data, AlamatPublik alamat) {
        this.portal = portal;
        this.data = data;
        this.alamat = alamat;
    }

    @GetMapping("/publik/{w}/data/{nama}.csv")
    void csv(
            @PathVariable String w,
            @PathVariable String nama,
            @RequestParam(required = false) Integer tahun,
            HttpServletResponse jawab)
            throws IOException {
        var tabel = tabel(w, nama, tahun);
        jawab.setContentType("text/csv");
        jawab.setCharacterEncoding(StandardCharsets.UTF_8);
        jawab.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + nama + "-" + tahun(w, tahun) + ".csv\"");
        DataTerbuka.csv(tabel, jawab.getWriter());
        jawab.flushBuffer();
    }

    /** The kind is named here: a browser that follows the link asks for a page, and gets the data all the same. */
    @GetMapping("/publik/{w}/data/{nama}.json")
    ResponseEntity<Map<String, Object>> json(
            @PathVariable String w, @PathVariable String nama, @RequestParam(required = false) Integer tahun) {
        var daerah = portal.daerah(w).pemda();
        Map<String, Object> isi = Map.of(
                "pemda", daerah.nama(),
                "kodeWilayah", daerah.kode(),
                "tahun", tahun(w, tahun),
                "dataContoh", daerah.dataContoh(),
                "data", DataTerbuka.json(tabel(w, nama, tahun)));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(isi);
    }

    private DataTerbuka.Tabel tabel(String w, String nama, Integer tahun) {
        int berlaku = tahun(w, tahun);
        return portal.di(w, () -> data.tabel(nama, berlaku));
    }

    private int tahun(String w, Integer tahun) {
        var ada = portal.daerah(w).tahun();
        if (tahun != null && !ada.contains(tahun)) {
            throw new PelanggaranAturan("PBL-404");
        }
        return tahun == null ? ada.get(0) : tahun;
    }

    @GetMapping("/publik/{w}/dokumen/{kode}")
    ResponseEntity<byte[]> unduh(@PathVariable String w, @PathVariable String kode) {
        portal.daerah(w);
        return portal.di(w, () -> {
            var d = portal.dokumen(kode);
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(d.format().mime()))
                    .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "inline; filename=\"" + kode + "." + d.format().akhiran() + "\"")
                    .body(portal.unduh(d));
        });
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String robots() {
        return "User-agent: *\nAllow: /publik\nDisallow: /\nSitemap: " + alamat.dari("/sitemap.xml") + "\n";
    }

    /** One map for each Pemda, so that none grows with the others. */
    @GetMapping(path = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
    @ResponseBody
    String petaSitus() {
        return peta(
                "sitemapindex",
                "sitemap",
                portal.daerah().stream().map(d -> "/publik/" + d.pemda().kode() + "/sitemap.xml"));
    }

    @GetMapping(path = "/publik/{w}/sitemap.xml", produces = "application/xml;charset=UTF-8")
    @ResponseBody
    String petaDaerah(@PathVariable String w) {
        int tahun = portal.daerah(w).tahun().get(0);
        var daerah = "/publik/" + w;
        return portal.di(
                w,
                () -> peta(
                        "urlset",
                        "url",
                        Stream.of(
                                        BAGIAN.stream().map(b -> daerah + b),
                                        portal.versi(tahun).stream().map(v -> daerah + "/pd/" + v.kodePd()),
                                        portal.kodeUsulan(tahun).stream().map(kode -> "/publik/usulan/" + kode))
                                .flatMap(s -> s)));
    }

    private String peta(String akar, String butir, Stream<String> jalur) {
        return jalur.map(
                        j -> "<" + butir + "><loc>" + HtmlUtils.htmlEscape(alamat.dari(j)) + "</loc></" + butir + ">\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + akar
                                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</" + akar + ">\n"));
    }
}
