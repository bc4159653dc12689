package id.selaras.partisipasi.usulan.web;

import id.selaras.akses.Formulir;
import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.partisipasi.usulan.ButirKamus;
import id.selaras.partisipasi.usulan.KamusUsulanService;
import id.selaras.partisipasi.usulan.KamusUsulanService.IsianKamus;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The kamus usulan: everybody reads what may be asked for, Bappeda keeps it. */
@Controller
@RequestMapping("/usulan/kamus")
class KamusUsulanController {

    private static final Map<String, String> MEDAN =
            Map.of("KMU-01", "nama", "KMU-02", "pdId", "KMU-03", "harga", "KMU-04", "kodeSubKegiatan");

    private final KamusUsulanService kamus;
    private final BahanUsulan bahan;

    KamusUsulanController(KamusUsulanService kamus, BahanUsulan bahan) {
        this.kamus = kamus;
        this.bahan = bahan;
    }

    /** @param butir entry that is opened for editing, null for a new one */
    @GetMapping
    String daftar(@RequestParam(required = false) Long butir, Model model) {
        var dibuka = butir == null ? null : kamus.ambil(butir).orElseThrow(() -> new PelanggaranAturan("KMU-404"));
        model.addAttribute(
                "form", dibuka == null ? new IsianKamus(null, 0L, "", "", "", null, "", "", true) : isian(dibuka));
        return halaman(model);
    }

    @PostMapping
    String simpan(
            @ModelAttribute("form") IsianKamus form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        if (!Formulir.coba(hasil, MEDAN, () -> kamus.simpan(form))) {
            jawab.setStatus(422);
            return halaman(model);
        }
        kabar.addFlashAttribute("pesanSukses", "Kamus disimpan: " + form.nama());
        return "redirect:/usulan/kamus";
    }

    private String halaman(Model model) {
        model.addAttribute("daftarKamus", kamus.daftar(false));
        model.addAttribute("bolehMengubah", kamus.bolehMengubah());
        model.addAttribute("daftarPd", bahan.perangkatDaerah());
        return "usulan/kamus";
    }

    private static IsianKamus isian(ButirKamus b) {
        return new IsianKamus(
                b.id(),
                b.versi(),
                b.nama(),
                b.satuan(),
                AngkaIndonesia.tulis(b.harga(), 0, 2),
                b.pdId(),
                b.kodeSubKegiatan(),
                b.keterangan(),
                b.aktif());
    }
}
