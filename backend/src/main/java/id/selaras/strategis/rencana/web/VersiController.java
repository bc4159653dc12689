package id.selaras.strategis.rencana.web;

import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.RencanaService;
import id.selaras.strategis.rencana.VersiRencanaService;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Frozen versions of a plan of several years, and what changed between two. */
@Controller
@RequestMapping("/{jenis:rpjpd|rpjmd|renstra}/{id}/versi")
class VersiController {

    private final RencanaService rencana;
    private final VersiRencanaService versi;

    VersiController(RencanaService rencana, VersiRencanaService versi) {
        this.rencana = rencana;
        this.versi = versi;
    }

    @GetMapping
    String daftar(
            @PathVariable String jenis,
            @PathVariable long id,
            @RequestParam(required = false) Long lama,
            @RequestParam(required = false) Long baru,
            Model model) {
        rencana.ambil(id, JenisRencana.valueOf(jenis.toUpperCase(Locale.ROOT)));
        var rinci = rencana.rinci(id);
        model.addAttribute("rinci", rinci);
        model.addAttribute("rencana", rinci.rencana());
        model.addAttribute("langkah", RencanaController.Langkah.dari(rinci));
        model.addAttribute("tab", "versi");
        model.addAttribute("kunci", null);
        model.addAttribute("daftarVersi", versi.daftar(id));
        model.addAttribute("lama", lama);
        model.addAttribute("baru", baru);
        model.addAttribute("banding", lama == null ? null : versi.bandingkan(id, lama, baru));
        return "rencana/versi";
    }
}
