package id.selaras.verifikasi.web;

import id.selaras.strategis.rencana.RencanaService;
import id.selaras.verifikasi.RencanaVerifikasiService;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The findings of a plan of several years: a page, and the panel beside the tree. */
@Controller
class TemuanRencanaController {

    private final RencanaVerifikasiService verifikasi;
    private final RencanaService rencana;

    TemuanRencanaController(RencanaVerifikasiService verifikasi, RencanaService rencana) {
        this.verifikasi = verifikasi;
        this.rencana = rencana;
    }

    @GetMapping("/verifikasi/rencana/{id}/temuan")
    String halaman(@PathVariable long id, Model model) {
        model.addAttribute("rencana", rencana.ambil(id));
        model.addAttribute("temuan", verifikasi.periksa(id));
        return "verifikasi/temuan-rencana";
    }

    @HxRequest
    @GetMapping("/verifikasi/rencana/{id}/temuan")
    String panel(@PathVariable long id, Model model) {
        halaman(id, model);
        return "verifikasi/temuan-rencana :: isi";
    }
}
