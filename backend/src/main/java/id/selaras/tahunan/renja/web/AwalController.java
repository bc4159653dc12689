package id.selaras.tahunan.renja.web;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.renja.Pratinjau;
import id.selaras.tahunan.renja.PratinjauRenja;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Taking lines over from last year's Renja, its prakiraan maju or the Renstra: the choice, then what it would bring. */
@Controller
@RequestMapping("/renja/{id:\\d+}/ambil")
class AwalController {

    private final PratinjauRenja pratinjau;

    AwalController(PratinjauRenja pratinjau) {
        this.pratinjau = pratinjau;
    }

    @GetMapping
    String pilihan(@PathVariable long id, Model model) {
        model.addAttribute("daftarSumber", pratinjau.sumberAwal(id));
        return "renja/sumber :: isi";
    }

    @PostMapping("/{sumber}")
    String baca(@PathVariable long id, @PathVariable String sumber, Model model) {
        var dari = Arrays.stream(Pratinjau.Sumber.values())
                .filter(s -> s.name().equals(sumber))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("TMP-404"));
        model.addAttribute("id", String.valueOf(id));
        model.addAttribute("pratinjau", pratinjau.awal(id, dari));
        model.addAttribute("daftarStatus", Pratinjau.Status.values());
        return "renja/pratinjau :: isi";
    }
}
