package id.selaras.workflow.web;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.workflow.tugas.TugasService;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several tasks at once, from the inbox. What is refused for one does not hold up the others. */
@Controller
@RequestMapping("/tugas")
class TugasBanyakController {

    private final TugasService tugas;
    private final KalimatAturan kalimat;

    TugasBanyakController(TugasService tugas, KalimatAturan kalimat) {
        this.tugas = tugas;
        this.kalimat = kalimat;
    }

    @PostMapping("/ambil")
    String ambil(@RequestParam(required = false) List<Long> pilih, RedirectAttributes kabar) {
        return semua(pilih, tugas::klaim, "diambil", kabar);
    }

    @PostMapping("/lepas")
    String lepas(@RequestParam(required = false) List<Long> pilih, RedirectAttributes kabar) {
        return semua(pilih, tugas::lepas, "dilepas", kabar);
    }

    @PostMapping("/delegasikan")
    String delegasikan(
            @RequestParam(required = false) List<Long> pilih,
            @RequestParam(defaultValue = "") String kepada,
            @RequestParam(defaultValue = "") String sebab,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate sampai,
            RedirectAttributes kabar) {
        if (kepada.isBlank()) {
            kabar.addFlashAttribute("pesanGalat", "Pilih dahulu kepada siapa tugas didelegasikan.");
            return "redirect:/tugas";
        }
        return semua(pilih, id -> tugas.delegasikan(id, kepada, sebab, sampai), "didelegasikan", kabar);
    }

    private String semua(List<Long> pilih, LongConsumer kerja, String kata, RedirectAttributes kabar) {
        int berhasil = 0;
        int gagal = 0;
        String sebab = null;
        for (long id : pilih == null ? List.<Long>of() : pilih) {
            try {
                kerja.accept(id);
                berhasil++;
            } catch (PelanggaranAturan galat) {
                gagal++;
                sebab = sebab == null ? kalimat.tulis(galat) : sebab;
            }
        }
        if (berhasil > 0) {
            kabar.addFlashAttribute("pesanSukses", berhasil + " tugas " + kata + ".");
        }
        if (gagal > 0) {
            kabar.addFlashAttribute("pesanGalat", gagal == 1 ? sebab : gagal + " tugas tidak " + kata + ". " + sebab);
        } else if (berhasil == 0) {
            kabar.addFlashAttribute("pesanGalat", "Pilih dahulu tugas yang akan " + kata + ".");
        }
        return "redirect:/tugas";
    }
}
