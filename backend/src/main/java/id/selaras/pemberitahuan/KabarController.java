package id.selaras.pemberitahuan;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one is told, and how. */
@Controller
@RequestMapping("/pemberitahuan")
class KabarController {

    private final KabarService kabar;
    private final PengirimKabar pengirim;

    KabarController(KabarService kabar, PengirimKabar pengirim) {
        this.kabar = kabar;
        this.pengirim = pengirim;
    }

    @GetMapping
    String daftar(@RequestParam(defaultValue = "1") int halaman, Model model) {
        model.addAttribute("hasil", kabar.halaman(halaman));
        model.addAttribute("belumDibaca", kabar.belumDibaca());
        model.addAttribute("surel", kabar.surel());
        model.addAttribute("surelAktif", pengirim.aktif());
        model.addAttribute("daftarCara", CaraSurel.values());
        return "pemberitahuan/daftar";
    }

    /** The number on the bell. */
    @GetMapping("/jumlah")
    String jumlah(Model model) {
        model.addAttribute("belumDibaca", kabar.belumDibaca());
        return "pemberitahuan/bagian :: jumlah";
    }

    @GetMapping("/{id:\\d+}")
    String buka(@PathVariable long id) {
        return "redirect:/tugas/" + kabar.buka(id);
    }

    @PostMapping("/dibaca")
    String bacaSemua() {
        kabar.bacaSemua();
        return "redirect:/pemberitahuan";
    }

    @PostMapping("/surel")
    String pilih(@RequestParam CaraSurel cara, RedirectAttributes balasan) {
        kabar.pilih(cara);
        balasan.addFlashAttribute("pesanSukses", "Cara pengiriman surel tersimpan.");
        return "redirect:/pemberitahuan";
    }
}
