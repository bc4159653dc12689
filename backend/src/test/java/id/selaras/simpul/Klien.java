package id.selaras.simpul;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person at a browser, who does not notice which node answers: cookies and form token go with each request. */
final class Klien {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String token;

    /** An answer after all redirects. */
    record Halaman(int status, String alamat, String isi) {}

    static Klien masuk(Simpul simpul, String nama, String sandi) {
        var klien = new Klien();
        klien.buka(simpul, "/masuk");
        var halaman = klien.kirim(simpul, "/masuk", Map.of("nama_pengguna", nama, "sandi", sandi));
        if (halaman.alamat().contains("/masuk")) {
            throw new IllegalStateException(nama + " tidak dapat masuk");
        }
        return klien;
    }

    Halaman buka(Simpul simpul, String jalur) {
        return minta(permintaan(simpul, jalur).GET());
    }

    Halaman kirim(Simpul simpul, String jalur, Map<String, String> isi) {
        return minta(borang(simpul, jalur, isi));
    }

    /** Sends and does not wait: what comes of it is seen later. */
    void kirimTanpaMenunggu(Simpul simpul, String jalur, Map<String, String> isi) {
        http.sendAsync(borang(simpul, jalur, isi).build(), HttpResponse.BodyHandlers.discarding());
    }

    private HttpRequest.Builder borang(Simpul simpul, String jalur, Map<String, String> isi) {
        var badan = "_csrf=" + kode(token)
                + isi.entrySet().stream()
                        .map(e -> "&" + e.getKey() + "=" + kode(e.getValue()))
                        .collect(Collectors.joining());
        return permintaan(simpul, jalur)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(badan));
    }

    private static HttpRequest.Builder permintaan(Simpul simpul, String jalur) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + simpul.port() + jalur))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html");
    }

    private Halaman minta(HttpRequest.Builder permintaan) {
        try {
            var jawab = http.send(permintaan.build(), HttpResponse.BodyHandlers.ofString());
            var cocok = TOKEN.matcher(jawab.body());
            if (cocok.find()) {
                token = cocok.group(1);
            }
            return new Halaman(jawab.statusCode(), jawab.uri().getPath(), jawab.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String kode(String teks) {
        return URLEncoder.encode(teks, StandardCharsets.UTF_8);
    }
}
