package id.selaras.partisipasi.usulan.web;

import id.selaras.partisipasi.usulan.GabungUsulanService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Usulan that perhaps ask for the same, side by side. */
@Controller
@RequestMapping("/usulan/serupa")
class SerupaController {

    private final GabungUsulanService gabung;
    private final BahanUsulan bahan;

    SerupaController(GabungUsulanService gabung, BahanUsulan bahan) {
        this.gabung = gabung;
        this.bahan = bahan;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) Integer tahun, Model model) {
        int berlaku = tahun == null ? bahan.tahunSusun() : tahun;
        model.addAttribute("tahun", berlaku);
        model.addAttribute("pasangan", gabung.serupa(berlaku));
        return "usulan/serupa";
    }

    @PostMapping
    String gabung(
            @RequestParam long induk, @RequestParam long anak, @RequestParam int tahun, RedirectAttributes kabar) {
        gabung.gabungkan(induk, anak);
        kabar.addFlashAttribute("pesanSukses", "Usulan digabung; kedua pengusul tetap tercatat.");
        return "redirect:/usulan/serupa?tahun=" + tahun;
    }
}
