package id.selaras.tahunan.cari.web;

import id.selaras.tahunan.cari.HasilCari;
import id.selaras.tahunan.cari.PencarianService;
import id.selaras.tahunan.rkpd.RkpdService;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The search of the bar above every page. */
@Controller
class CariController {

    private final PencarianService pencarian;
    private final RkpdService rkpd;

    CariController(PencarianService pencarian, RkpdService rkpd) {
        this.pencarian = pencarian;
        this.rkpd = rkpd;
    }

    @GetMapping("/cari")
    String cari(
            @RequestParam(name = "q", defaultValue = "") String kata,
            @RequestParam(name = "tahun", required = false) Integer tahun,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean sebagian,
            Model model) {
        var daftarTahun = rkpd.tahunTersedia();
        var dipakai = tahun != null ? tahun : daftarTahun.isEmpty() ? null : daftarTahun.get(0);
        model.addAttribute("tahun", dipakai);
        model.addAttribute(
                "hasil",
                dipakai == null
                        ? new HasilCari(kata, List.of(), List.of(), List.of(), false)
                        : pencarian.cari(kata, dipakai));
        return sebagian ? "cari/hasil :: hasil" : "cari/hasil";
    }
}
