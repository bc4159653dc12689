package id.selaras.workflow.web;

import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.workflow.pantau.PantauProses;
import id.selaras.workflow.pantau.PekerjaanGagalService;
import id.selaras.workflow.pantau.ProsesRinci;
import id.selaras.workflow.pantau.ProsesRingkas;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Processes: where they stand, in a list and as a live drawing. */
@Controller
@RequestMapping("/proses")
class ProsesController {

    private static final String ID = "/{id:[0-9a-fA-F-]{36}}";

    private final PantauProses pantau;
    private final PekerjaanGagalService gagal;
    private final Wewenang wewenang;
    private final KalimatAturan kalimat;
    private final Clock jam;

    ProsesController(
            PantauProses pantau, PekerjaanGagalService gagal, Wewenang wewenang, KalimatAturan kalimat, Clock jam) {
        this.pantau = pantau;
        this.gagal = gagal;
        this.wewenang = wewenang;
        this.kalimat = kalimat;
        this.jam = jam;
    }

    /** The filter above the list. */
    record Saring(String teks, String keadaan, String proses) {

        Saring {
            teks = teks == null ? "" : teks.strip();
            keadaan = "selesai".equals(keadaan) || "semua".equals(keadaan) ? keadaan : "berjalan";
            proses = proses == null ? "" : proses;
        }

        Predicate<ProsesRingkas> syarat() {
            return p -> ("semua".equals(keadaan) || "selesai".equals(keadaan) != p.berjalan())
                    && (proses.isEmpty() || proses.equals(p.model()))
                    && cocok(p);
        }

        private boolean cocok(ProsesRingkas p) {
            var semua = p.nama() + " " + p.namaPd() + " " + p.tahun() + " "
                    + p.posisi().stream().map(ProsesRingkas.Posisi::nama).collect(Collectors.joining(" "));
            return semua.toLowerCase(Locale.ROOT).contains(teks.toLowerCase(Locale.ROOT));
        }
    }

    @GetMapping
    String daftar(@ModelAttribute("saring") Saring saring, Model model) {
        List<ProsesRingkas> semua = pantau.daftar();
        model.addAttribute(
                "daftarProses", semua.stream().filter(saring.syarat()).toList());
        model.addAttribute("jumlahSemua", semua.size());
        model.addAttribute(
                "daftarModel",
                semua.stream()
                        .collect(Collectors.toMap(
                                ProsesRingkas::model, ProsesRingkas::nama, (a, b) -> a, java.util.TreeMap::new)));
        model.addAttribute("admin", wewenang.pelaku().memegang(Peran.ADMIN));
        model.addAttribute("lama", new TulisLama(jam));
        return "proses/daftar";
    }

    @GetMapping(ID)
    String rinci(@PathVariable String id, Model model) {
        var proses = pantau.rinci(id);
        model.addAttribute("proses", proses);
        model.addAttribute("kini", elemen(proses, l -> l.selesai() == null));
        model.addAttribute("lewat", elemen(proses, l -> l.selesai() != null && !l.dibatalkan()));
        model.addAttribute(
                "panggilan",
                proses.langkah().stream()
                        .filter(l -> l.dipanggil() != null)
                        .map(l -> l.elemen() + "=" + l.dipanggil())
                        .collect(Collectors.joining(",")));
        model.addAttribute(
                "daftarGagal",
                wewenang.pelaku().memegang(Peran.ADMIN)
                        ? gagal.daftar().stream()
                                .filter(g -> id.equals(g.instansi()))
                                .toList()
                        : List.of());
        model.addAttribute("lama", new TulisLama(jam));
        return "proses/rinci";
    }

    @GetMapping(ID + "/model")
    ResponseEntity<byte[]> model(@PathVariable String id) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(pantau.model(id));
    }

    @GetMapping("/galat")
    String galat(Model model) {
        model.addAttribute("daftarGagal", gagal.daftar());
        return "proses/galat";
    }

    @PostMapping("/galat" + ID + "/ulang")
    String ulangi(@PathVariable String id, RedirectAttributes kabar) {
        try {
            gagal.ulangi(id);
            kabar.addFlashAttribute(
                    "pesanSukses", "Langkah dijalankan ulang. Muat ulang sebentar lagi untuk melihat hasilnya.");
        } catch (RuntimeException e) {
            kabar.addFlashAttribute("pesanGalat", kalimat.tulis(KalimatAturan.dari(e)));
        }
        return "redirect:/proses/galat";
    }

    private static String elemen(ProsesRinci proses, Predicate<ProsesRinci.Langkah> syarat) {
        return proses.langkah().stream()
                .filter(syarat)
                .map(ProsesRinci.Langkah::elemen)
                .distinct()
                .collect(Collectors.joining(","));
    }
}
