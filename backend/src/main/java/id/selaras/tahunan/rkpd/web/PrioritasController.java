package id.selaras.tahunan.rkpd.web;

import id.selaras.akses.Formulir;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.rkpd.IsiSasaran;
import id.selaras.tahunan.rkpd.PrioritasRinci;
import id.selaras.tahunan.rkpd.PrioritasService;
import id.selaras.tahunan.rkpd.RkpdRingkas;
import id.selaras.tahunan.rkpd.RkpdService;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Editing tema, prioritas and sasaran, for Bappeda. */
@Controller
@RequestMapping("/rkpd/{tahun}")
class PrioritasController {

    private static final Map<String, String> MEDAN_TEMA = Map.of("TKS-01", "tema", "TKS-02", "tema", "BTR-01", "tema");
    private static final Map<String, String> MEDAN_SASARAN =
            Map.of("TKS-01", "uraian", "TKS-02", "uraian", "RKP-11", "target", "ANG-01", "target", "ANG-02", "target");

    private final RkpdService rkpd;
    private final PrioritasService prioritas;

    PrioritasController(RkpdService rkpd, PrioritasService prioritas) {
        this.rkpd = rkpd;
        this.prioritas = prioritas;
    }

    record TemaForm(String tema, String temaSemula) {}

    record PrioritasForm(String nama, String singkat, long versi) {}

    record SasaranForm(String uraian, String indikator, String satuan, String target, long versi) {

        IsiSasaran isi() {
            return IsiSasaran.dariTeks(uraian, indikator, satuan, target);
        }
    }

    @GetMapping("/tema")
    String tema(@PathVariable int tahun, Model model) {
        var r = untukDiubah(tahun, model);
        model.addAttribute("form", new TemaForm(r.tema(), r.tema()));
        return "rkpd/tema";
    }

    @PostMapping("/tema")
    String ubahTema(
            @PathVariable int tahun,
            @ModelAttribute("form") TemaForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        if (!Formulir.coba(hasil, MEDAN_TEMA, () -> prioritas.ubahTema(tahun, form.tema(), form.temaSemula()))) {
            jawab.setStatus(422);
            var r = untukDiubah(tahun, model);
            model.addAttribute("temaKini", r.tema());
            return "rkpd/tema";
        }
        kabar.addFlashAttribute("pesanSukses", "Tema tersimpan.");
        return "redirect:/rkpd/" + tahun;
    }

    @GetMapping("/prioritas/baru")
    String baru(@PathVariable int tahun, Model model) {
        untukDiubah(tahun, model);
        model.addAttribute("form", new PrioritasForm("", "", 0));
        return "rkpd/prioritas-baru";
    }

    @PostMapping("/prioritas")
    String tambah(
            @PathVariable int tahun,
            @ModelAttribute("form") PrioritasForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        var id = new long[1];
        if (!Formulir.coba(hasil, Map.of(), () -> id[0] = prioritas.tambah(tahun, form.nama(), form.singkat()))) {
            jawab.setStatus(422);
            untukDiubah(tahun, model);
            return "rkpd/prioritas-baru";
        }
        kabar.addFlashAttribute("pesanSukses", "Prioritas ditambahkan. Lengkapi sasarannya.");
        return "redirect:/rkpd/" + tahun + "/prioritas/" + id[0];
    }

    @GetMapping("/prioritas/{id}")
    String rinci(@PathVariable int tahun, @PathVariable long id, Model model) {
        return halaman(tahun, id, model);
    }

    @PostMapping("/prioritas/{id}")
    String ubah(
            @PathVariable int tahun,
            @PathVariable long id,
            @ModelAttribute("form") PrioritasForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        boolean jadi = Formulir.coba(
                hasil, Map.of(), () -> prioritas.ubah(tahun, id, form.nama(), form.singkat(), form.versi()));
        return sesudah(jadi, tahun, id, "Prioritas tersimpan.", model, jawab, kabar);
    }

    @PostMapping("/prioritas/{id}/hapus")
    String hapus(@PathVariable int tahun, @PathVariable long id, RedirectAttributes kabar) {
        prioritas.hapus(tahun, id);
        kabar.addFlashAttribute("pesanSukses", "Prioritas dihapus.");
        return "redirect:/rkpd/" + tahun;
    }

    @PostMapping("/prioritas/{id}/sasaran")
    String tambahSasaran(
            @PathVariable int tahun,
            @PathVariable long id,
            @ModelAttribute("formSasaran") SasaranForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        boolean jadi = Formulir.coba(hasil, MEDAN_SASARAN, () -> prioritas.tambahSasaran(tahun, id, form.isi()));
        return sesudah(jadi, tahun, id, "Sasaran ditambahkan.", model, jawab, kabar);
    }

    @PostMapping("/prioritas/{id}/sasaran/{sasaranId}")
    String ubahSasaran(
            @PathVariable int tahun,
            @PathVariable long id,
            @PathVariable long sasaranId,
            @ModelAttribute("formSasaran") SasaranForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        boolean jadi = Formulir.coba(
                hasil, MEDAN_SASARAN, () -> prioritas.ubahSasaran(tahun, sasaranId, form.isi(), form.versi()));
        model.addAttribute("sasaranDiubah", sasaranId);
        return sesudah(jadi, tahun, id, "Sasaran tersimpan.", model, jawab, kabar);
    }

    @PostMapping("/prioritas/{id}/sasaran/{sasaranId}/hapus")
    String hapusSasaran(
            @PathVariable int tahun, @PathVariable long id, @PathVariable long sasaranId, RedirectAttributes kabar) {
        prioritas.hapusSasaran(tahun, sasaranId);
        kabar.addFlashAttribute("pesanSukses", "Sasaran dihapus.");
        return "redirect:/rkpd/" + tahun + "/prioritas/" + id;
    }

    private String sesudah(
            boolean jadi,
            int tahun,
            long id,
            String kalimat,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        if (!jadi) {
            jawab.setStatus(422);
            return halaman(tahun, id, model);
        }
        kabar.addFlashAttribute("pesanSukses", kalimat);
        return "redirect:/rkpd/" + tahun + "/prioritas/" + id;
    }

    private String halaman(int tahun, long id, Model model) {
        untukDiubah(tahun, model);
        PrioritasRinci p = prioritas.dukungan(tahun).prioritas().stream()
                .filter(satu -> satu.id() == id)
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("RKP-404"));
        model.addAttribute("prioritas", p);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new PrioritasForm(p.nama(), p.singkat(), p.versi()));
        }
        if (!model.containsAttribute("formSasaran")) {
            model.addAttribute("formSasaran", new SasaranForm("", "", "", "", 0));
        }
        return "rkpd/prioritas";
    }

    private RkpdRingkas untukDiubah(int tahun, Model model) {
        prioritas.pastikanBolehMengubah();
        var r = rkpd.ambil(tahun);
        model.addAttribute("rkpd", r);
        return r;
    }
}
