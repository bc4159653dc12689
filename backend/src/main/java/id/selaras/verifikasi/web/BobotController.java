package id.selaras.verifikasi.web;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.verifikasi.BobotService;
import id.selaras.verifikasi.aturan.Bobot;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Weights of the rules for a year. */
@Controller
@RequestMapping("/verifikasi/aturan")
class BobotController {

    private final BobotService bobot;
    private final Clock jam;

    BobotController(BobotService bobot, Clock jam) {
        this.bobot = bobot;
        this.jam = jam;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) Integer tahun, Model model) {
        int dipilih = tahun == null ? LocalDate.now(jam).getYear() + 1 : tahun;
        model.addAttribute("tahun", dipilih);
        model.addAttribute("daftarAturan", bobot.daftar(dipilih));
        model.addAttribute("daftarBobot", Bobot.values());
        return "verifikasi/aturan";
    }

    @PostMapping
    String setel(
            @RequestParam int tahun,
            @RequestParam String kode,
            @RequestParam("bobot") Bobot dipilih,
            @RequestParam(required = false) String ambang,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes kabar) {
        bobot.setel(
                tahun, kode, dipilih, ambang == null || ambang.isBlank() ? null : AngkaIndonesia.baca(ambang), alasan);
        kabar.addFlashAttribute("pesanSukses", "Bobot " + kode + " tahun " + tahun + " disimpan dan langsung berlaku.");
        return "redirect:/verifikasi/aturan?tahun=" + tahun + "#" + kode;
    }
}
