package id.selaras.portal;

import id.selaras.akses.Formulir;
import id.selaras.partisipasi.masukan.MasukanBaru;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Masukan: what was answered, and the form in which anyone writes. */
@Controller
@RequestMapping("/publik/{w}/masukan")
class MasukanPublikController {

    private final PortalService portal;

    MasukanPublikController(PortalService portal) {
        this.portal = portal;
    }

    /** @param kode of an own masukan, to read its answer */
    @GetMapping
    String daftar(
            @PathVariable String w,
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String usulan,
            Model model) {
        model.addAttribute("form", new MasukanBaru("", "", "", null, usulan, ""));
        model.addAttribute("kode", kode);
        if (!kode.isBlank()) {
            model.addAttribute(
                    "milik", portal.di(w, () -> portal.masukanDari(kode)).orElse(null));
        }
        return halaman(w, model);
    }

    @PostMapping
    String kirim(
            @PathVariable String w,
            @ModelAttribute("form") MasukanBaru form,
            BindingResult hasil,
            Model model,
            HttpServletRequest minta,
            HttpServletResponse jawab) {
        var tahun = portal.daerah(w).tahun().get(0);
        var kode = new String[1];
        boolean jadi = Formulir.coba(
                hasil,
                Map.of("MSK-01", "isi", "MSK-04", "isi", "MSK-02", "kodeUsulan"),
                () -> kode[0] = portal.di(w, () -> portal.kirim(tahun, form, minta.getRemoteAddr())));
        if (!jadi) {
            jawab.setStatus(422);
            model.addAttribute("kode", "");
            return halaman(w, model);
        }
        return "redirect:/publik/" + w + "/masukan?kode=" + kode[0];
    }

    private String halaman(String w, Model model) {
        var daerah = portal.daerah(w);
        model.addAttribute("daerah", daerah);
        model.addAttribute("w", w);
        model.addAttribute("tahun", daerah.tahun().get(0));
        return portal.di(w, () -> {
            model.addAttribute("daftarMasukan", portal.masukan(daerah.tahun().get(0)));
            model.addAttribute("daftarPd", portal.perangkatDaerah());
            return "publik/masukan";
        });
    }
}
