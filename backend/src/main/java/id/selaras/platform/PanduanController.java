package id.selaras.platform;

import id.selaras.akses.Jabatan;
import id.selaras.akses.Wewenang;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The guides, those of the offices held today first. */
@Controller
@RequestMapping("/panduan")
class PanduanController {

    private final RakPanduan rak;
    private final Wewenang wewenang;

    PanduanController(RakPanduan rak, Wewenang wewenang) {
        this.rak = rak;
        this.wewenang = wewenang;
    }

    /** The guide of the first office held today. */
    @GetMapping
    String milikku(Model model) {
        var peran = wewenang.pelaku().jabatan().stream().map(Jabatan::peran).collect(Collectors.toSet());
        return tampil(rak.untuk(peran).stream().findFirst().orElse(rak.semua().get(0)), model);
    }

    @GetMapping("/{nama:[a-z-]+}")
    String satu(@PathVariable String nama, Model model) {
        return tampil(rak.cari(nama).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), model);
    }

    @GetMapping("/gambar/{nama:[a-z-]+\\.png}")
    ResponseEntity<Resource> gambar(@PathVariable String nama) {
        var gambar = new ClassPathResource("panduan/gambar/" + nama);
        return gambar.exists()
                ? ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(gambar)
                : ResponseEntity.notFound().build();
    }

    private String tampil(Panduan panduan, Model model) {
        model.addAttribute("panduan", panduan);
        model.addAttribute("semua", rak.semua());
        return "panduan/panduan";
    }
}
