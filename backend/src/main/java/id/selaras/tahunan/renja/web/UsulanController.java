package id.selaras.tahunan.renja.web;

import id.selaras.tahunan.renja.TelaahUsulanService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of an usulan in the Renja; its page is T-C.32. */
@Controller
@RequestMapping("/renja/{id:\\d+}/usulan")
class UsulanController {

    private final TelaahUsulanService usulan;

    UsulanController(TelaahUsulanService usulan) {
        this.usulan = usulan;
    }

    @PostMapping
    String tambah(
            @PathVariable long id,
            @RequestParam String pengusul,
            @RequestParam String uraian,
            @RequestParam(defaultValue = "") String lokasi,
            @RequestParam(defaultValue = "") String volume,
            @RequestParam(defaultValue = "") String satuan,
            RedirectAttributes kabar) {
        usulan.tambah(id, pengusul, uraian, lokasi, volume, satuan);
        kabar.addFlashAttribute("pesanSukses", "Usulan dicatat; tentukan nasibnya di tabel ini.");
        return kembali(id);
    }

    @PostMapping("/{usulanId:\\d+}/terima")
    String terima(
            @PathVariable long id, @PathVariable long usulanId, @RequestParam String kode, RedirectAttributes kabar) {
        usulan.terima(id, usulanId, kode);
        kabar.addFlashAttribute("pesanSukses", "Usulan diakomodasi pada " + kode + ".");
        return kembali(id);
    }

    @PostMapping("/{usulanId:\\d+}/tolak")
    String tolak(
            @PathVariable long id, @PathVariable long usulanId, @RequestParam String alasan, RedirectAttributes kabar) {
        usulan.tolak(id, usulanId, alasan);
        kabar.addFlashAttribute("pesanSukses", "Usulan dinyatakan tidak diakomodasi; alasannya terbaca pengusul.");
        return kembali(id);
    }

    private static String kembali(long id) {
        return "redirect:/renja/" + id + "/tabel/T-C.32";
    }
}
