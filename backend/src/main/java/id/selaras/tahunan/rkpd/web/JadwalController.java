package id.selaras.tahunan.rkpd.web;

import id.selaras.akses.BarisJejak;
import id.selaras.akses.Formulir;
import id.selaras.referensi.kalender.KalenderService;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.Jendela;
import id.selaras.tahunan.rkpd.RkpdService;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dates of a year with their sources; Bappeda and administrators move them with a reason. */
@Controller
@RequestMapping("/rkpd/{tahun}/jadwal")
class JadwalController {

    private static final Map<String, String> MEDAN =
            Map.of("JDW-02", "alasan", "JDW-03", "tanggal", "JDW-04", "alasan", "JDW-05", "mulai");

    private final RkpdService rkpd;
    private final JadwalService jadwal;
    private final KalenderService kalender;
    private final BingkaiRkpd bingkai;

    JadwalController(RkpdService rkpd, JadwalService jadwal, KalenderService kalender, BingkaiRkpd bingkai) {
        this.rkpd = rkpd;
        this.jadwal = jadwal;
        this.kalender = kalender;
        this.bingkai = bingkai;
    }

    /** @param tutup null where its box is not ticked: a browser sends nothing then */
    record AturForm(
            String tahapan,
            @DateTimeFormat(iso = ISO.DATE) LocalDate mulai,
            @DateTimeFormat(iso = ISO.DATE) LocalDate tanggal,
            Boolean tutup,
            String alasan) {

        Jendela jendela() {
            return new Jendela(mulai, tanggal, Boolean.TRUE.equals(tutup));
        }
    }

    @GetMapping
    String daftar(@PathVariable int tahun, Model model) {
        model.addAttribute("form", new AturForm("", null, null, null, ""));
        return halaman(tahun, model);
    }

    @PostMapping
    String atur(
            @PathVariable int tahun,
            @ModelAttribute("form") AturForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        if (!Formulir.coba(hasil, MEDAN, () -> jadwal.atur(tahun, form.tahapan(), form.jendela(), form.alasan()))) {
            jawab.setStatus(422);
            return halaman(tahun, model);
        }
        kabar.addFlashAttribute(
                "pesanSukses", "Jadwal tersimpan. Batas tugas, pengingat, dan eskalasi ikut ke tanggal baru.");
        return "redirect:/rkpd/" + tahun + "/jadwal";
    }

    private String halaman(int tahun, Model model) {
        var r = rkpd.ambil(tahun);
        var daftar = jadwal.daftar(tahun);
        bingkai.isi(r, daftar, "jadwal", model);
        model.addAttribute("jadwal", daftar);
        model.addAttribute("kalender", kalender.kalender());
        model.addAttribute(
                "pergeseran", jadwal.pergeseran(daftar).stream().collect(Collectors.groupingBy(BarisJejak::objekId)));
        model.addAttribute("bolehMenggeser", jadwal.bolehMenggeser());
        return "rkpd/jadwal";
    }
}
