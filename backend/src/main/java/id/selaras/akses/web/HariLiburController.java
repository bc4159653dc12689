package id.selaras.akses.web;

import id.selaras.akses.Formulir;
import id.selaras.akses.KelolaHariLiburService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.referensi.kalender.HariLibur;
import id.selaras.referensi.kalender.KalenderService;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Holidays and cuti bersama of the Pemda. Everybody reads, an administrator keeps them. */
@Controller
@RequestMapping("/hari-libur")
class HariLiburController {

    private final KalenderService kalender;
    private final KelolaHariLiburService kelola;
    private final Wewenang wewenang;
    private final Clock jam;

    HariLiburController(KalenderService kalender, KelolaHariLiburService kelola, Wewenang wewenang, Clock jam) {
        this.kalender = kalender;
        this.kelola = kelola;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    record LiburForm(String hari, HariLibur.Jenis jenis, String sumber) {}

    @GetMapping
    String daftar(@RequestParam(required = false) Integer tahun, Model model) {
        model.addAttribute("form", new LiburForm("", HariLibur.Jenis.NASIONAL, ""));
        return halaman(tahun, model);
    }

    @PostMapping
    String tulis(
            @ModelAttribute("form") LiburForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        var jumlah = new int[1];
        var medan = Map.of("LBR-01", "hari", "LBR-02", "sumber", "LBR-03", "hari");
        if (!Formulir.coba(hasil, medan, () -> jumlah[0] = kelola.tulis(form.hari(), form.jenis(), form.sumber()))) {
            jawab.setStatus(422);
            return halaman(null, model);
        }
        kabar.addFlashAttribute("pesanSukses", jumlah[0] + " hari tersimpan. Batas tugas baru menghitungnya.");
        return "redirect:/hari-libur";
    }

    @PostMapping("/{id}/hapus")
    String hapus(@PathVariable long id, RedirectAttributes kabar) {
        kelola.hapus(id);
        kabar.addFlashAttribute("pesanSukses", "Hari dihapus dari kalender.");
        return "redirect:/hari-libur";
    }

    private String halaman(Integer tahun, Model model) {
        int kini = LocalDate.now(jam).getYear();
        int dipilih = tahun == null ? kini : tahun;
        var semua = new TreeSet<>(kalender.tahunTersedia());
        semua.add(kini);
        model.addAttribute("tahun", dipilih);
        model.addAttribute("daftarTahun", semua);
        model.addAttribute("daftar", kalender.daftar(dipilih));
        model.addAttribute("daftarJenis", HariLibur.Jenis.values());
        model.addAttribute("admin", wewenang.pelaku().memegang(Peran.ADMIN));
        return "hari-libur/daftar";
    }
}
