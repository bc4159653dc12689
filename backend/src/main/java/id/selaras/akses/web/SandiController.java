package id.selaras.akses.web;

import id.selaras.akses.Formulir;
import id.selaras.akses.PenggunaMasuk;
import id.selaras.akses.SandiService;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own password. Five wrong old ones end the session: whoever tries may not be its owner. */
@Controller
@RequestMapping("/sandi")
class SandiController {

    private static final int PALING_SALAH = 5;
    private static final String SALAH = SandiController.class.getName() + ".salah";
    private static final Map<String, String> MEDAN = Map.of(
            "SND-01", "baru", "SND-02", "baru", "SND-03", "baru", "SND-04", "baru", "SND-05", "lama", "SND-06", "baru",
            "SND-07", "ulang");

    private final SandiService sandi;

    SandiController(SandiService sandi) {
        this.sandi = sandi;
    }

    @ModelAttribute("dipaksa")
    boolean dipaksa(@AuthenticationPrincipal PenggunaMasuk orang) {
        return orang != null && orang.gantiSandi();
    }

    @GetMapping
    String tampil(Model model) {
        model.addAttribute("form", new SandiForm("", "", ""));
        return "pengguna/sandi";
    }

    @PostMapping
    String ganti(
            @ModelAttribute("form") SandiForm form,
            BindingResult hasil,
            HttpSession sesi,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        if (!Formulir.coba(
                hasil, MEDAN, () -> sandi.gantiSendiri(form.lama(), form.baru(), form.ulang(), sesi.getId()))) {
            if (hasil.hasFieldErrors("lama") && salah(sesi) >= PALING_SALAH) {
                sesi.invalidate();
                return "redirect:/masuk?berakhir";
            }
            jawab.setStatus(422);
            return "pengguna/sandi";
        }
        sesi.removeAttribute(SALAH);
        kabar.addFlashAttribute("pesanSukses", "Sandi Anda sudah diganti. Sesi di perangkat lain diakhiri.");
        return "redirect:/";
    }

    private static int salah(HttpSession sesi) {
        int kali = (sesi.getAttribute(SALAH) instanceof Integer i ? i : 0) + 1;
        sesi.setAttribute(SALAH, kali);
        return kali;
    }
}
