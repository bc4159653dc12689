package id.selaras.tahunan.rkpd.web;

import id.selaras.akses.BedaJejak;
import id.selaras.akses.Formulir;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.PlafonService;
import id.selaras.tahunan.rkpd.RkpdService;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

/** Plafon against proposals and capacity; a page for one PD with its history. */
@Controller
@RequestMapping("/rkpd/{tahun}")
class PlafonController {

    private static final Map<String, String> MEDAN = Map.of("RKP-13", "alasan");

    private final RkpdService rkpd;
    private final PlafonService plafon;
    private final JadwalService jadwal;
    private final BingkaiRkpd bingkai;

    PlafonController(RkpdService rkpd, PlafonService plafon, JadwalService jadwal, BingkaiRkpd bingkai) {
        this.rkpd = rkpd;
        this.plafon = plafon;
        this.jadwal = jadwal;
        this.bingkai = bingkai;
    }

    record KapasitasForm(Map<String, String> dana) {

        KapasitasForm {
            dana = dana == null ? Map.of() : dana;
        }
    }

    @GetMapping("/plafon")
    String papan(@PathVariable int tahun, Model model) {
        var r = rkpd.ambil(tahun);
        bingkai.isi(r, jadwal.daftar(tahun), "plafon", model);
        model.addAttribute("papan", plafon.papan(tahun));
        model.addAttribute("bolehMengubah", plafon.bolehMengubah(r));
        return "rkpd/plafon";
    }

    @GetMapping("/plafon/{pdId}")
    String rinci(@PathVariable int tahun, @PathVariable long pdId, Model model) {
        return halaman(tahun, pdId, model);
    }

    @PostMapping("/plafon/{pdId}")
    String ubah(
            @PathVariable int tahun,
            @PathVariable long pdId,
            @ModelAttribute("form") PlafonForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        if (!Formulir.coba(
                hasil,
                MEDAN,
                () -> plafon.ubah(tahun, pdId, form.nilai(), form.nilaiDana(), form.versi(), form.alasan()))) {
            jawab.setStatus(422);
            return halaman(tahun, pdId, model);
        }
        kabar.addFlashAttribute("pesanSukses", "Plafon tersimpan.");
        return "redirect:/rkpd/" + tahun + "/plafon/" + pdId;
    }

    @GetMapping("/kapasitas")
    String kapasitas(@PathVariable int tahun, Model model) {
        return halamanKapasitas(tahun, model);
    }

    @PostMapping("/kapasitas")
    String ubahKapasitas(
            @PathVariable int tahun,
            @ModelAttribute("form") KapasitasForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        if (!Formulir.coba(hasil, Map.of(), () -> plafon.ubahKapasitas(tahun, PlafonForm.baca(form.dana())))) {
            jawab.setStatus(422);
            return halamanKapasitas(tahun, model);
        }
        kabar.addFlashAttribute("pesanSukses", "Kapasitas keuangan tersimpan.");
        return "redirect:/rkpd/" + tahun + "/plafon";
    }

    private String halaman(int tahun, long pdId, Model model) {
        var r = rkpd.ambil(tahun);
        var papan = plafon.papan(tahun);
        var baris = papan.pd(pdId);
        if (baris == null) {
            throw new PelanggaranAturan("RKP-404");
        }
        var riwayat = plafon.riwayat(tahun, pdId);
        var beda = new HashMap<Long, Object>();
        riwayat.forEach(b -> beda.put(b.id(), BedaJejak.urai(b.sebelum(), b.sesudah())));
        model.addAttribute("rkpd", r);
        model.addAttribute("baris", baris);
        model.addAttribute("papan", papan);
        model.addAttribute("dana", plafon.sumberDana());
        model.addAttribute("riwayat", riwayat);
        model.addAttribute("beda", beda);
        model.addAttribute("bolehMengubah", plafon.bolehMengubah(r));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", PlafonForm.dari(baris, papan.dana()));
        }
        return "rkpd/plafon-pd";
    }

    private String halamanKapasitas(int tahun, Model model) {
        plafon.pastikanBolehMengubah();
        var papan = plafon.papan(tahun);
        model.addAttribute("rkpd", rkpd.ambil(tahun));
        model.addAttribute("dana", plafon.sumberDana());
        if (!model.containsAttribute("form")) {
            Map<String, String> isi = new LinkedHashMap<>();
            papan.dana().forEach(d -> isi.put(d.kode(), PlafonForm.tulis(d.kapasitas())));
            model.addAttribute("form", new KapasitasForm(isi));
        }
        return "rkpd/kapasitas";
    }
}
