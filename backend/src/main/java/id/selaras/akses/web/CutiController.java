package id.selaras.akses.web;

import id.selaras.akses.CutiService;
import id.selaras.akses.Formulir;
import id.selaras.akses.Wewenang;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own leave with its stand-in; an administrator writes down that of another. */
@Controller
@RequestMapping("/cuti")
class CutiController {

    private static final Map<String, String> MEDAN = Map.of(
            "CTI-01",
            "selesai",
            "CTI-02",
            "pengganti",
            "CTI-03",
            "mulai",
            "CTI-04",
            "pengganti",
            "PNG-05",
            "pengganti",
            "TKS-01",
            "alasan",
            "TKS-02",
            "alasan");

    private final CutiService cuti;
    private final Wewenang wewenang;
    private final Clock jam;

    CutiController(CutiService cuti, Wewenang wewenang, Clock jam) {
        this.cuti = cuti;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    /** @param orang account of another, for an administrator; the own one without it */
    @GetMapping
    String tampil(@RequestParam(required = false) Long orang, Model model) {
        var hari = LocalDate.now(jam);
        model.addAttribute("form", new CutiForm(hari, hari, null, null));
        return halaman(siapa(orang), model);
    }

    @PostMapping
    String catat(
            @RequestParam(required = false) Long orang,
            @ModelAttribute("form") CutiForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        long siapa = siapa(orang);
        if (!Formulir.coba(
                hasil, MEDAN, () -> cuti.catat(siapa, form.mulai(), form.selesai(), form.pengganti(), form.alasan()))) {
            jawab.setStatus(422);
            return halaman(siapa, model);
        }
        kabar.addFlashAttribute(
                "pesanSukses", "Cuti tercatat. Penggantinya memegang jabatan itu pada hari-hari tersebut.");
        return kembali(orang);
    }

    @PostMapping("/{id:\\d+}/akhiri")
    String akhiri(@PathVariable long id, @RequestParam(required = false) Long orang, RedirectAttributes kabar) {
        cuti.akhiri(id);
        kabar.addFlashAttribute("pesanSukses", "Cuti diakhiri. Jabatan kembali kepada pemegangnya.");
        return kembali(orang);
    }

    private String halaman(long siapa, Model model) {
        model.addAttribute("orangCuti", cuti.orang(siapa));
        model.addAttribute("daftarCuti", cuti.daftar(siapa));
        model.addAttribute("daftarRekan", cuti.rekan(siapa));
        model.addAttribute("menggantikan", cuti.menggantikan(siapa));
        model.addAttribute("hariIni", LocalDate.now(jam));
        model.addAttribute("sendiri", wewenang.pelaku().id() == siapa);
        return "pengguna/cuti";
    }

    private long siapa(Long orang) {
        return orang == null ? wewenang.pelaku().id() : orang;
    }

    private static String kembali(Long orang) {
        return orang == null ? "redirect:/cuti" : "redirect:/cuti?orang=" + orang;
    }
}
