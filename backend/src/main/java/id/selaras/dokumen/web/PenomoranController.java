package id.selaras.dokumen.web;

import id.selaras.dokumen.NomorNaskahService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the papers of this Pemda are numbered. */
@Controller
@RequestMapping("/naskah/penomoran")
class PenomoranController {

    private final NomorNaskahService nomor;

    PenomoranController(NomorNaskahService nomor) {
        this.nomor = nomor;
    }

    @GetMapping
    String daftar(Model model) {
        model.addAttribute("daftarPola", nomor.daftar());
        model.addAttribute("boleh", nomor.bolehMengubah());
        return "dokumen/penomoran";
    }

    @PostMapping
    String ubah(@RequestParam String jenis, @RequestParam(defaultValue = "") String pola, RedirectAttributes kabar) {
        nomor.ubah(jenis, pola);
        kabar.addFlashAttribute("pesanSukses", "Pola nomor disimpan; nomor yang sudah diberikan tidak berubah.");
        return "redirect:/naskah/penomoran";
    }
}
