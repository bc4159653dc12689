package id.selaras.tahunan.renja.web;

import id.selaras.tahunan.renja.TelaahUsulanService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The line of an usulan and its money, as a part of the page of the usulan and as a page of its own. */
@Controller
@RequestMapping("/renja/usulan/{id:\\d+}")
class BarisUsulanController {

    private final TelaahUsulanService usulan;

    BarisUsulanController(TelaahUsulanService usulan) {
        this.usulan = usulan;
    }

    @GetMapping
    String baris(
            @PathVariable long id, @RequestHeader(name = "HX-Request", required = false) String potongan, Model model) {
        model.addAttribute("usulanId", id);
        model.addAttribute("b", usulan.baris(id));
        return potongan == null ? "renja/baris-usulan" : "renja/baris-usulan :: isi";
    }

    @PostMapping
    String tampung(@PathVariable long id, @RequestParam(defaultValue = "") String kode, RedirectAttributes kabar) {
        usulan.tampung(id, kode);
        kabar.addFlashAttribute("pesanSukses", "Usulan masuk Renja pada " + kode + ".");
        return "redirect:/usulan/" + id;
    }
}
