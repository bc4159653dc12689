package id.selaras.peramban;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** The chapter editor against a text in memory. Each test uses a name of its own. */
@Controller
@RequestMapping("/uji/naskah/{nama}")
public class PeragaPenyunting {

    record Naskah(long versi, String html) {}

    record Kiriman(long versi, String html) {}

    final Map<String, Naskah> semua = new ConcurrentHashMap<>();

    Naskah naskah(String nama) {
        return semua.computeIfAbsent(
                nama,
                n -> new Naskah(
                        1,
                        "<h3>Capaian</h3><p>Total pagu <span data-medan=\"total-pagu\"></span> untuk <strong>5 program</strong>.</p>"
                                + "<ul><li>Satu</li><li>Dua</li></ul>"
                                + "<table><tbody><tr><th>Program</th><th>Pagu</th></tr><tr><td>Aplikasi</td><td>1</td></tr></tbody></table>"));
    }

    @GetMapping
    String halaman(@PathVariable String nama, Model model) {
        model.addAttribute("alamat", "/uji/naskah/" + nama);
        model.addAttribute("versi", naskah(nama).versi());
        model.addAttribute("html", naskah(nama).html());
        model.addAttribute(
                "medan",
                "{\"total-pagu\":{\"label\":\"Total pagu\",\"nilai\":\"Rp12.418.915.300\"},\"jumlah-program\":{\"label\":\"Jumlah program\",\"nilai\":\"5\"}}");
        return "uji/penyunting";
    }

    @PutMapping
    ResponseEntity<Map<String, Object>> simpan(@PathVariable String nama, @RequestBody Kiriman isi) {
        var kini = naskah(nama);
        if (isi.versi() != kini.versi()) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(Map.of(
                            "kini",
                            Map.of("html", kini.html(), "versi", kini.versi()),
                            "oleh",
                            "Sekretaris Diskominfo"));
        }
        semua.put(nama, new Naskah(kini.versi() + 1, isi.html()));
        return ResponseEntity.ok(Map.of("versi", kini.versi() + 1, "pukul", "10.42"));
    }
}
