package id.selaras.partisipasi.masukan.web;

import id.selaras.partisipasi.masukan.MasukanService;
import id.selaras.partisipasi.masukan.StatusMasukan;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Masukan of the public on the desk of Bappeda and the PD. */
@Controller
@RequestMapping("/masukan")
class MasukanController {

    private final MasukanService masukan;

    MasukanController(MasukanService masukan) {
        this.masukan = masukan;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) StatusMasukan status, Model model) {
        model.addAttribute("status", status);
        model.addAttribute("daftarStatus", StatusMasukan.values());
        model.addAttribute("daftarMasukan", masukan.daftar(status));
        model.addAttribute("bolehMenerbitkan", masukan.bolehMenerbitkan());
        return "masukan/daftar";
    }

    @PostMapping("/{id:\\d+}/jawab")
    String jawab(
            @PathVariable long id,
            @RequestParam long versi,
            @RequestParam(defaultValue = "") String jawaban,
            RedirectAttributes kabar) {
        masukan.jawab(id, versi, jawaban);
        kabar.addFlashAttribute("pesanSukses", "Jawaban disimpan; terbit setelah Bappeda memeriksanya.");
        return "redirect:/masukan";
    }

    @PostMapping("/{id:\\d+}/terbitkan")
    String terbitkan(@PathVariable long id, @RequestParam long versi, RedirectAttributes kabar) {
        masukan.terbitkan(id, versi);
        kabar.addFlashAttribute("pesanSukses", "Masukan dan jawabannya terbit di portal publik.");
        return "redirect:/masukan";
    }

    @PostMapping("/{id:\\d+}/sembunyikan")
    String sembunyikan(
            @PathVariable long id,
            @RequestParam long versi,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes kabar) {
        masukan.sembunyikan(id, versi, alasan);
        kabar.addFlashAttribute(
                "pesanSukses", "Masukan tidak diterbitkan; pengirimnya tetap dapat membaca jawabannya.");
        return "redirect:/masukan";
    }
}
