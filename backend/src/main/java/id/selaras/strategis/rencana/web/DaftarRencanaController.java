package id.selaras.strategis.rencana.web;

import id.selaras.akses.Formulir;
import id.selaras.strategis.rencana.AwalRencana;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.RencanaService;
import id.selaras.strategis.rencana.StatusRencana;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plans of each kind that a person may read. */
@Controller
class DaftarRencanaController {

    private static final Map<String, String> MEDAN = Map.of("RNC-05", "judul", "RNC-03", "tahunTargetAwal");

    private final RencanaService rencana;

    DaftarRencanaController(RencanaService rencana) {
        this.rencana = rencana;
    }

    record BukaForm(String judul, String visi, Integer tahunAwal, Integer tahunTargetAwal, Integer tahunAkhir) {

        AwalRencana awal(JenisRencana jenis, String nomenklatur) {
            int pertama = tahunTargetAwal == null ? 0 : tahunTargetAwal;
            return new AwalRencana(
                    jenis,
                    null,
                    null,
                    judul,
                    visi,
                    nomenklatur,
                    pertama - 1,
                    tahunAwal == null ? 0 : tahunAwal,
                    pertama,
                    tahunAkhir == null ? 0 : tahunAkhir);
        }
    }

    @GetMapping("/rpjpd")
    String rpjpd(Model model) {
        return daftar(JenisRencana.RPJPD, model);
    }

    @GetMapping("/rpjmd")
    String rpjmd(Model model) {
        return daftar(JenisRencana.RPJMD, model);
    }

    @GetMapping("/renstra")
    String renstra(Model model) {
        return daftar(JenisRencana.RENSTRA, model);
    }

    @PostMapping("/{jenis:rpjpd|rpjmd}")
    String buka(
            @PathVariable String jenis,
            @ModelAttribute("form") BukaForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        var macam = JenisRencana.valueOf(jenis.toUpperCase(Locale.ROOT));
        var id = new long[1];
        if (!Formulir.coba(hasil, MEDAN, () -> id[0] = rencana.buka(form.awal(macam, rencana.nomenklaturTerakhir())))) {
            jawab.setStatus(422);
            model.addAttribute("gagal", true);
            return daftar(macam, model);
        }
        kabar.addFlashAttribute("pesanSukses", macam.label() + " dibuka. Mulailah dari misi pertama.");
        return "redirect:" + macam.jalur() + "/" + id[0];
    }

    @PostMapping("/renstra")
    String bukaRenstra(@RequestParam long rpjmd, RedirectAttributes kabar) {
        int jumlah = rencana.bukaRenstra(rpjmd).size();
        kabar.addFlashAttribute("pesanSukses", jumlah + " Renstra dibuka.");
        return "redirect:/renstra";
    }

    private String daftar(JenisRencana jenis, Model model) {
        model.addAttribute("bolehMembuka", rencana.bolehMembuka());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new BukaForm("", "", null, null, null));
        }
        if (jenis == JenisRencana.RENSTRA) {
            model.addAttribute(
                    "daftarRpjmd",
                    rencana.daftar(JenisRencana.RPJMD).stream()
                            .filter(r -> r.status() != StatusRencana.DIGANTI)
                            .toList());
        }
        model.addAttribute("jenis", jenis);
        model.addAttribute("daftarRencana", rencana.daftar(jenis));
        model.addAttribute("namaPd", rencana.namaPd());
        return "rencana/daftar";
    }
}
