package id.selaras.akses.web;

import id.selaras.akses.Formulir;
import id.selaras.akses.KelolaPerangkatDaerahService;
import id.selaras.akses.PdRingkas;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.referensi.perangkatdaerah.PejabatPd;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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

/** The PD of the Pemda with bidang, kepala and mitra. Everybody reads; an administrator renames and dissolves. */
@Controller
@RequestMapping("/perangkat-daerah")
class PerangkatDaerahController {

    private final KelolaPerangkatDaerahService perangkatDaerah;
    private final Wewenang wewenang;
    private final Clock jam;

    PerangkatDaerahController(KelolaPerangkatDaerahService perangkatDaerah, Wewenang wewenang, Clock jam) {
        this.perangkatDaerah = perangkatDaerah;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    record NamaForm(String nama, String singkatan) {}

    record PejabatForm(String jabatan, String namaPejabat, String pangkat, String nip, String alamat) {

        static PejabatForm dari(PejabatPd p) {
            return new PejabatForm(p.jabatan(), p.nama(), p.pangkat(), p.nip(), p.alamat());
        }
    }

    record BubarForm(@DateTimeFormat(iso = ISO.DATE) LocalDate sampai, String dasar) {}

    @GetMapping
    String daftar(Model model) {
        model.addAttribute("daftarPd", perangkatDaerah.daftar());
        model.addAttribute("admin", wewenang.pelaku().memegang(Peran.ADMIN));
        return "perangkat-daerah/daftar";
    }

    @GetMapping("/{id}")
    String rinci(@PathVariable long id, Model model) {
        return halaman(id, model);
    }

    @PostMapping("/{id}/nama")
    String ubahNama(
            @PathVariable long id,
            @ModelAttribute("formNama") NamaForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        boolean jadi = Formulir.coba(
                hasil, Map.of("PD-02", "nama"), () -> perangkatDaerah.ubahNama(id, form.nama(), form.singkatan()));
        return sesudah(
                jadi, id, "Nama tersimpan. Dokumen yang sudah dibekukan tetap memakai nama lama.", model, jawab, kabar);
    }

    @PostMapping("/{id}/pejabat")
    String ubahPejabat(
            @PathVariable long id,
            @ModelAttribute("formPejabat") PejabatForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        boolean jadi = Formulir.coba(
                hasil,
                Map.of("PD-05", "jabatan", "PD-06", "nip"),
                () -> perangkatDaerah.ubahPejabat(
                        id, form.jabatan(), form.namaPejabat(), form.pangkat(), form.nip(), form.alamat()));
        return sesudah(jadi, id, "Pejabat penanda tangan tersimpan.", model, jawab, kabar);
    }

    @PostMapping("/{id}/bubar")
    String bubarkan(
            @PathVariable long id,
            @ModelAttribute("formBubar") BubarForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        boolean jadi = Formulir.coba(
                hasil,
                Map.of("PD-03", "sampai", "PD-07", "dasar"),
                () -> perangkatDaerah.bubarkan(id, form.sampai(), form.dasar()));
        return sesudah(jadi, id, "Pembubaran dicatat. Rencananya tetap dapat dibaca.", model, jawab, kabar);
    }

    private String sesudah(
            boolean jadi, long id, String kalimat, Model model, HttpServletResponse jawab, RedirectAttributes kabar) {
        if (!jadi) {
            jawab.setStatus(422);
            return halaman(id, model);
        }
        kabar.addFlashAttribute("pesanSukses", kalimat);
        return "redirect:/perangkat-daerah/" + id;
    }

    private String halaman(long id, Model model) {
        PdRingkas pd = perangkatDaerah.ambil(id);
        model.addAttribute("pd", pd);
        model.addAttribute("hariIni", LocalDate.now(jam));
        model.addAttribute("admin", wewenang.pelaku().memegang(Peran.ADMIN));
        isiBilaKosong(model, "formNama", new NamaForm(pd.nama(), pd.singkatan()));
        isiBilaKosong(model, "formPejabat", PejabatForm.dari(pd.pejabat()));
        isiBilaKosong(model, "formBubar", new BubarForm(null, ""));
        return "perangkat-daerah/rinci";
    }

    private static void isiBilaKosong(Model model, String nama, Object form) {
        if (!model.containsAttribute(nama)) {
            model.addAttribute(nama, form);
        }
    }
}
