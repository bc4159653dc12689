package id.selaras.platform;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The demo clock, for the administrator: what day it is in the product, and a day later to go to. */
@Controller
@RequestMapping("/jam")
class JamController {

    private final JamPeragaan jam;
    private final TulisHalaman tulis;

    JamController(JamPeragaan jam, TulisHalaman tulis) {
        this.jam = jam;
        this.tulis = tulis;
    }

    @GetMapping
    String tampil(Model model) {
        jam.pastikanBolehDiatur();
        model.addAttribute("hariIni", jam.hariIni());
        model.addAttribute("besok", jam.hariIni().plusDays(1));
        model.addAttribute("paling", jam.hariIni().plusYears(2));
        return "platform/jam";
    }

    @PostMapping
    String maju(@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate tanggal, RedirectAttributes kabar) {
        jam.majuKe(tanggal);
        kabar.addFlashAttribute("pesanSukses", "Jam peragaan kini " + tulis.hari(tanggal) + " pukul 09.00.");
        return "redirect:/jam";
    }
}
