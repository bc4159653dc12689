package id.selaras.tahunan.pohon;

import id.selaras.tahunan.rkpd.RkpdService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pohon kinerja of a year, to read. */
@Controller
class PohonController {

    private final PohonKinerjaService pohon;
    private final RkpdService rkpd;
    private final Clock jam;

    PohonController(PohonKinerjaService pohon, RkpdService rkpd, Clock jam) {
        this.pohon = pohon;
        this.rkpd = rkpd;
        this.jam = jam;
    }

    @GetMapping("/pohon")
    String pohon(@RequestParam(required = false) Integer tahun, Model model) {
        var dipilih = tahun == null ? terbaru() : tahun;
        var rpjmd = pohon.rpjmd(dipilih);
        model.addAttribute("tahun", dipilih);
        model.addAttribute("rpjmd", rpjmd.orElse(null));
        rpjmd.ifPresent(r -> model.addAttribute("baris", pohon.susun(r, dipilih)));
        return "pohon/pohon";
    }

    /** Sub kegiatan below a program. */
    @GetMapping("/pohon/{tahun}/program/{program}")
    String program(@PathVariable int tahun, @PathVariable long program, Model model) {
        model.addAttribute("tahun", tahun);
        model.addAttribute("baris", pohon.renja(tahun, program));
        return "pohon/program";
    }

    private int terbaru() {
        var ada = rkpd.tahunTersedia();
        return ada.isEmpty() ? LocalDate.now(jam).getYear() + 1 : ada.get(0);
    }
}
