package id.selaras.strategis.rencana.web;

import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.RencanaService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The plans of each kind that a person may read. */
@Controller
class DaftarRencanaController {

    private final RencanaService rencana;

    DaftarRencanaController(RencanaService rencana) {
        this.rencana = rencana;
    }

    @GetMapping("/rpjpd")
    String rpjpd(Model model) {
        return daftar(JenisRencana.RPJPD, model);
    }

    @GetMapping("/rpjmd")
    String rpjmd(Model model) {
        return daftar(JenisRencana.RPJMD, model);
    }

    @GetMapping("/renstra")
    String renstra(Model model) {
        return daftar(JenisRencana.RENSTRA, model);
    }

    private String daftar(JenisRencana jenis, Model model) {
        model.addAttribute("jenis", jenis);
        model.addAttribute("daftarRencana", rencana.daftar(jenis));
        model.addAttribute("namaPd", rencana.namaPd());
        return "rencana/daftar";
    }
}
