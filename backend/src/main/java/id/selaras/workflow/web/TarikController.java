package id.selaras.workflow.web;

import id.selaras.kernel.PemdaAktif;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.tugas.TugasService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The kepala of a PD takes a submission back, from the plan or from the verifier's task. */
@Controller
class TarikController {

    private final RenjaService renja;
    private final TugasService tugas;
    private final KalimatAturan kalimat;

    TarikController(RenjaService renja, TugasService tugas, KalimatAturan kalimat) {
        this.renja = renja;
        this.tugas = tugas;
        this.kalimat = kalimat;
    }

    @PostMapping("/renja/{id:\\d+}/tarik")
    String tarik(@PathVariable long id, @RequestParam(defaultValue = "") String alasan, RedirectAttributes kabar) {
        var r = renja.ambil(id);
        try {
            tugas.tarik(
                    KunciProses.renja(PemdaAktif.kode(), r.tahun(), r.kodePd()).teks(), alasan);
            kabar.addFlashAttribute("pesanSukses", "Pengajuan Renja " + r.namaPd() + " ditarik kembali.");
        } catch (RuntimeException gagal) {
            kabar.addFlashAttribute("pesanGalat", kalimat.tulis(KalimatAturan.dari(gagal)));
        }
        return "redirect:/tugas";
    }
}
