package id.selaras.partisipasi.usulan.web;

import id.selaras.akses.Formulir;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.partisipasi.usulan.AjukanUsulanService;
import id.selaras.partisipasi.usulan.BacaUsulan;
import id.selaras.partisipasi.usulan.KamusUsulanService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of an usulan: new, or mended after it came back. */
@Controller
@RequestMapping("/usulan")
class IsiUsulanController {

    private static final Map<String, String> MEDAN = Map.of(
            "USL-05", "wilayah",
            "USL-06", "wilayah",
            "USL-21", "wilayah",
            "USL-22", "wilayah",
            "USL-15", "pdId",
            "USL-16", "satuan",
            "USL-11", "tahun",
            "USL-17", "tahun");

    private final BacaUsulan baca;
    private final AjukanUsulanService ajukan;
    private final KamusUsulanService kamus;
    private final BahanUsulan bahan;

    IsiUsulanController(BacaUsulan baca, AjukanUsulanService ajukan, KamusUsulanService kamus, BahanUsulan bahan) {
        this.baca = baca;
        this.ajukan = ajukan;
        this.kamus = kamus;
        this.bahan = bahan;
    }

    @GetMapping("/baru")
    String baru(@RequestParam(required = false) Integer tahun, Model model) {
        var saya = baca.kedudukan();
        if (!saya.mengusulkan()) {
            throw new PelanggaranAturan("AKS-01", "Lurah / Camat / DPRD");
        }
        model.addAttribute(
                "form",
                UsulanForm.kosong(
                        tahun == null ? ajukan.tahunTerbuka(bahan.tahunSusun(), BahanUsulan.asal(saya)) : tahun,
                        saya.kelurahan()));
        return halaman(null, model);
    }

    @PostMapping
    String simpan(
            @ModelAttribute("form") UsulanForm form,
            BindingResult hasil,
            @RequestParam(defaultValue = "simpan") String aksi,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        long[] id = new long[1];
        boolean jadi = Formulir.coba(
                hasil,
                MEDAN,
                () -> id[0] = ajukan.ajukan(
                        form.tahun() == null ? bahan.tahunSusun() : form.tahun(),
                        form.isian(),
                        aksi.equals("teruskan")));
        if (!jadi) {
            jawab.setStatus(422);
            return halaman(null, model);
        }
        kabar.addFlashAttribute("pesanSukses", "Usulan dicatat.");
        return "redirect:/usulan/" + id[0];
    }

    @GetMapping("/{id:\\d+}/ubah")
    String ubah(@PathVariable long id, Model model) {
        var u = baca.ambil(id);
        if (!baca.kedudukan().pemilik(u)) {
            throw new PelanggaranAturan("AKS-01", "pengusul");
        }
        model.addAttribute("form", UsulanForm.dari(u));
        return halaman(id, model);
    }

    @PostMapping("/{id:\\d+}")
    String perbaiki(
            @PathVariable long id,
            @ModelAttribute("form") UsulanForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        boolean jadi = Formulir.coba(
                hasil, MEDAN, () -> ajukan.perbaiki(id, form.versi() == null ? -1 : form.versi(), form.isian()));
        if (!jadi) {
            jawab.setStatus(422);
            return halaman(id, model);
        }
        kabar.addFlashAttribute("pesanSukses", "Usulan diperbaiki dan ditimbang kembali.");
        return "redirect:/usulan/" + id;
    }

    private String halaman(Long id, Model model) {
        var saya = baca.kedudukan();
        var tahun = ((UsulanForm) model.getAttribute("form")).tahun();
        var asal = BahanUsulan.asal(saya);
        model.addAttribute("id", id);
        model.addAttribute("lama", id == null ? null : baca.ambil(id));
        model.addAttribute("asal", asal);
        model.addAttribute("saya", saya);
        model.addAttribute("kamus", kamus.daftar(true));
        model.addAttribute("wilayah", bahan.wilayahUntuk(saya));
        model.addAttribute("daftarPd", bahan.perangkatDaerah());
        model.addAttribute("tahunSusun", bahan.tahunSusun());
        model.addAttribute(
                "ditutup",
                ajukan.tahunTerbuka(bahan.tahunSusun(), asal) == bahan.tahunSusun()
                        ? null
                        : ajukan.batas(bahan.tahunSusun(), asal).orElse(null));
        model.addAttribute(
                "batas",
                ajukan.batas(tahun == null ? bahan.tahunSusun() : tahun, asal).orElse(null));
        return "usulan/form";
    }
}
