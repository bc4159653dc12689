package id.selaras.tahunan.rkpd.web;

import id.selaras.akses.BarisJejak;
import id.selaras.akses.Formulir;
import id.selaras.tahunan.rkpd.JadwalService;
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
            Map.of("JDW-02", "alasan", "JDW-03", "tanggal", "JDW-04", "alasan");

    private final RkpdService rkpd;
    private final JadwalService jadwal;
    private final BingkaiRkpd bingkai;

    JadwalController(RkpdService rkpd, JadwalService jadwal, BingkaiRkpd bingkai) {
        this.rkpd = rkpd;
        this.jadwal = jadwal;
        this.bingkai = bingkai;
    }

    record GeserForm(
            String tahapan, @DateTimeFormat(iso = ISO.DATE) LocalDate tanggal, String alasan) {}

    @GetMapping
    String daftar(@PathVariable int tahun, Model model) {
        model.addAttribute("form", new GeserForm("", null, ""));
        return halaman(tahun, model);
    }

    @PostMapping
    String geser(
            @PathVariable int tahun,
            @ModelAttribute("form") GeserForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        if (!Formulir.coba(hasil, MEDAN, () -> jadwal.geser(tahun, form.tahapan(), form.tanggal(), form.alasan()))) {
            jawab.setStatus(422);
            return halaman(tahun, model);
        }
        kabar.addFlashAttribute(
                "pesanSukses", "Batas digeser. Batas tugas, pengingat, dan eskalasi ikut ke tanggal baru.");
        return "redirect:/rkpd/" + tahun + "/jadwal";
    }

    private String halaman(int tahun, Model model) {
        var r = rkpd.ambil(tahun);
        var daftar = jadwal.daftar(tahun);
        bingkai.isi(r, daftar, "jadwal", model);
        model.addAttribute("jadwal", daftar);
        model.addAttribute(
                "pergeseran", jadwal.pergeseran(daftar).stream().collect(Collectors.groupingBy(BarisJejak::objekId)));
        model.addAttribute("bolehMenggeser", jadwal.bolehMenggeser());
        return "rkpd/jadwal";
    }
}
