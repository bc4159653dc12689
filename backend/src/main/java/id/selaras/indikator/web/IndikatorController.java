package id.selaras.indikator.web;

import id.selaras.akses.Formulir;
import id.selaras.indikator.AkumulasiNilai;
import id.selaras.indikator.Arah;
import id.selaras.indikator.IndikatorService;
import id.selaras.indikator.NilaiService;
import id.selaras.indikator.SaringIndikator;
import id.selaras.referensi.ReferensiService;
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

/** Data sektoral: the catalogue of indicators and the series behind each. */
@Controller
@RequestMapping("/indikator")
class IndikatorController {

    private static final Map<String, String> MEDAN = Map.of("IDK-01", "nama", "IDK-02", "batasBawah", "IDK-04", "nama");
    private static final Map<String, String> MEDAN_NILAI =
            Map.of("IDK-05", "tahun", "ANG-01", "nilai", "ANG-02", "nilai", "IDK-06", "nilai", "IDK-07", "alasan");

    private final IndikatorService indikator;
    private final NilaiService nilai;
    private final ReferensiService referensi;

    IndikatorController(IndikatorService indikator, NilaiService nilai, ReferensiService referensi) {
        this.indikator = indikator;
        this.nilai = nilai;
        this.referensi = referensi;
    }

    record NilaiForm(Integer tahun, int triwulan, String nilai, String sumber, String alasan, long versi) {

        static final NilaiForm KOSONG = new NilaiForm(null, 0, "", "", "", -1);

        NilaiService.IsiNilai isi() {
            return new NilaiService.IsiNilai(tahun == null ? 0 : tahun, triwulan, nilai, sumber, alasan, versi);
        }
    }

    @GetMapping
    String daftar(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(required = false) Long pd,
            @RequestParam(required = false) SaringIndikator.Keadaan keadaan,
            Model model) {
        var saring = new SaringIndikator(cari, pd, keadaan);
        model.addAttribute("saring", saring);
        model.addAttribute("daftarIndikator", indikator.daftar(saring));
        model.addAttribute("keadaan", SaringIndikator.Keadaan.values());
        model.addAttribute("bolehMenambah", indikator.bolehMenambah());
        return "indikator/daftar";
    }

    @GetMapping("/baru")
    String baru(Model model) {
        indikator.pastikanBolehMenambah();
        model.addAttribute("form", IndikatorForm.KOSONG);
        return formulir(model);
    }

    @PostMapping
    String tambah(
            @ModelAttribute("form") IndikatorForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        var id = new long[1];
        if (!Formulir.coba(hasil, MEDAN, () -> id[0] = indikator.tambah(form.isi()))) {
            jawab.setStatus(422);
            return formulir(model);
        }
        kabar.addFlashAttribute("pesanSukses", "Indikator ditambahkan. Isi nilainya.");
        return "redirect:/indikator/" + id[0];
    }

    @GetMapping("/{id}")
    String rinci(@PathVariable long id, Model model) {
        return halaman(id, model);
    }

    @GetMapping("/{id}/ubah")
    String formUbah(@PathVariable long id, Model model) {
        var i = indikator.untukDiubah(id);
        model.addAttribute("indikator", i);
        model.addAttribute("form", IndikatorForm.dari(i));
        return formulir(model);
    }

    @PostMapping("/{id}")
    String ubah(
            @PathVariable long id,
            @ModelAttribute("form") IndikatorForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        if (!Formulir.coba(hasil, MEDAN, () -> indikator.ubah(id, form.isi(), form.versi()))) {
            jawab.setStatus(422);
            model.addAttribute("indikator", indikator.ambil(id));
            return formulir(model);
        }
        kabar.addFlashAttribute("pesanSukses", "Indikator tersimpan.");
        return "redirect:/indikator/" + id;
    }

    @PostMapping("/{id}/nilai")
    String catat(
            @PathVariable long id,
            @ModelAttribute("formNilai") NilaiForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        if (!Formulir.coba(hasil, MEDAN_NILAI, () -> nilai.catat(id, form.isi()))) {
            jawab.setStatus(422);
            return halaman(id, model);
        }
        kabar.addFlashAttribute("pesanSukses", "Nilai tersimpan sebagai nilai sementara.");
        return "redirect:/indikator/" + id;
    }

    @PostMapping("/{id}/nilai/{tahun}/{triwulan}/tetap")
    String tetapkan(
            @PathVariable long id,
            @PathVariable int tahun,
            @PathVariable int triwulan,
            @RequestParam long versi,
            RedirectAttributes kabar) {
        nilai.tetapkan(id, tahun, triwulan, versi);
        kabar.addFlashAttribute("pesanSukses", "Nilai ditetapkan.");
        return "redirect:/indikator/" + id;
    }

    private String formulir(Model model) {
        model.addAttribute("arah", Arah.values());
        model.addAttribute("akumulasi", AkumulasiNilai.values());
        model.addAttribute("daftarPd", indikator.pdPilihan());
        model.addAttribute("satuan", referensi.satuan());
        return "indikator/formulir";
    }

    private String halaman(long id, Model model) {
        var rinci = indikator.rinci(id);
        model.addAttribute("rinci", rinci);
        model.addAttribute("grafik", GrafikDeret.dari(rinci.tahunan(), rinci.target()));
        if (!model.containsAttribute("formNilai")) {
            model.addAttribute("formNilai", NilaiForm.KOSONG);
        }
        return "indikator/rinci";
    }
}
