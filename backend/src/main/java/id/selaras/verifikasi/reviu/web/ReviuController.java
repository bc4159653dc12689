package id.selaras.verifikasi.reviu.web;

import id.selaras.verifikasi.reviu.ButirReviu.HasilButir;
import id.selaras.verifikasi.reviu.ReviuService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reviews of a year, and the sheet of one round. */
@Controller
@RequestMapping("/reviu")
class ReviuController {

    private static final String HASIL = "hasil-";
    private static final String CATATAN = "catatan-";

    private final ReviuService reviu;
    private final Clock jam;

    ReviuController(ReviuService reviu, Clock jam) {
        this.reviu = reviu;
        this.jam = jam;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) Integer tahun, Model model) {
        int dipilih = tahun == null ? LocalDate.now(jam).getYear() + 1 : tahun;
        model.addAttribute("tahun", dipilih);
        model.addAttribute("daftarReviu", reviu.daftar(dipilih));
        return "reviu/daftar";
    }

    @GetMapping("/{id:\\d+}")
    String satu(@PathVariable long id, Model model) {
        var satu = reviu.ambil(id);
        model.addAttribute("reviu", satu);
        model.addAttribute("daftarButir", reviu.butir(id));
        model.addAttribute("daftarTemuan", reviu.temuan(id));
        model.addAttribute("daftarHasil", HasilButir.values());
        model.addAttribute("bolehMereviu", reviu.bolehMereviu(satu));
        model.addAttribute("bolehMenanggapi", reviu.bolehMenanggapi(satu));
        return "reviu/reviu";
    }

    /** @param isian fields "hasil-id" and "catatan-id" of the whole checklist */
    @PostMapping("/{id:\\d+}/butir")
    String butir(@PathVariable long id, @RequestParam Map<String, String> isian, RedirectAttributes kabar) {
        Map<Long, HasilButir> hasil = new HashMap<>();
        Map<Long, String> catatan = new HashMap<>();
        isian.forEach((nama, nilai) -> {
            if (nama.matches(HASIL + "\\d+") && !nilai.isBlank()) {
                hasil.put(Long.valueOf(nama.substring(HASIL.length())), HasilButir.valueOf(nilai));
            } else if (nama.matches(CATATAN + "\\d+")) {
                catatan.put(Long.valueOf(nama.substring(CATATAN.length())), nilai);
            }
        });
        reviu.isiButir(id, hasil, catatan);
        kabar.addFlashAttribute("pesanSukses", "Daftar periksa tersimpan.");
        return "redirect:/reviu/" + id;
    }

    @PostMapping("/{id:\\d+}/temuan")
    String temuan(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String kondisi,
            @RequestParam(defaultValue = "") String kriteria,
            @RequestParam(defaultValue = "") String rekomendasi) {
        reviu.catatTemuan(id, kondisi, kriteria, rekomendasi);
        return "redirect:/reviu/" + id + "#temuan";
    }

    @PostMapping("/{id:\\d+}/temuan/{temuanId:\\d+}/hapus")
    String hapus(@PathVariable long id, @PathVariable long temuanId) {
        reviu.hapusTemuan(id, temuanId);
        return "redirect:/reviu/" + id + "#temuan";
    }

    @PostMapping("/{id:\\d+}/temuan/{temuanId:\\d+}/tanggapan")
    String tanggapi(
            @PathVariable long id, @PathVariable long temuanId, @RequestParam(defaultValue = "") String tanggapan) {
        reviu.tanggapi(id, temuanId, tanggapan);
        return "redirect:/reviu/" + id + "#temuan-" + temuanId;
    }

    @PostMapping("/{id:\\d+}/temuan/{temuanId:\\d+}/putusan")
    String nilai(@PathVariable long id, @PathVariable long temuanId, @RequestParam boolean diterima) {
        reviu.nilai(id, temuanId, diterima);
        return "redirect:/reviu/" + id + "#temuan-" + temuanId;
    }
}
