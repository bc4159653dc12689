package id.selaras.verifikasi.web;

import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.verifikasi.HasilVerifikasi;
import id.selaras.verifikasi.TemuanRenja;
import id.selaras.verifikasi.VerifikasiService;
import id.selaras.verifikasi.aturan.Lokus;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The findings of a Renja: the panel beside the sheet, the marks in its cells, the answers of the PD. */
@Controller
@RequestMapping("/verifikasi/renja/{id}")
class TemuanController {

    private final VerifikasiService verifikasi;
    private final Wewenang wewenang;

    TemuanController(VerifikasiService verifikasi, Wewenang wewenang) {
        this.verifikasi = verifikasi;
        this.wewenang = wewenang;
    }

    /** A finding as the marks of the sheet need it. */
    record Tanda(
            String kode,
            String bobot,
            String lokus,
            String jenis,
            String kunci,
            String sel,
            String tempat,
            String pesan,
            String alasan,
            String tautanAlasan) {

        /** @param tautan page where the PD explains it; null where it cannot be explained now */
        static Tanda dari(TemuanRenja t, String tautan) {
            var j = t.justifikasi();
            return new Tanda(
                    t.kode(),
                    t.bobot().name(),
                    t.lokus().teks(),
                    t.lokus().jenis().name(),
                    t.lokus().kunci(),
                    t.lokus().sel(),
                    t.tempat(),
                    t.pesan(),
                    j == null ? null : j.keadaan().label() + ": " + j.alasan(),
                    tautan);
        }
    }

    @GetMapping
    String halaman(@PathVariable long id, Model model) {
        isi(id, model);
        return "verifikasi/temuan";
    }

    @HxRequest
    @GetMapping
    String panel(@PathVariable long id, Model model) {
        isi(id, model);
        return "verifikasi/temuan :: panel";
    }

    /** One line for overviews: how many findings of each weight. */
    @GetMapping("/ringkas")
    String ringkas(@PathVariable long id, Model model) {
        isi(id, model);
        return "verifikasi/temuan :: ringkas";
    }

    @ResponseBody
    @GetMapping("/temuan")
    List<Tanda> temuan(@PathVariable long id) {
        var hasil = verifikasi.periksaRenja(id);
        boolean boleh = bolehMenjawab(hasil);
        return hasil.temuan().stream()
                .map(t -> Tanda.dari(t, boleh && t.dapatDijelaskan() ? tautan(id, t) : null))
                .toList();
    }

    private static String tautan(long id, TemuanRenja t) {
        return UriComponentsBuilder.fromPath("/verifikasi/renja/{id}/alasan")
                .queryParam("kode", "{kode}")
                .queryParam("lokus", "{lokus}")
                .encode()
                .buildAndExpand(id, t.kode(), t.lokus().teks())
                .toUriString();
    }

    @GetMapping("/alasan")
    String alasan(@PathVariable long id, @RequestParam String kode, @RequestParam String lokus, Model model) {
        var hasil = verifikasi.periksaRenja(id);
        model.addAttribute("hasil", hasil);
        model.addAttribute("temuan", cari(hasil, kode, lokus));
        return "verifikasi/alasan";
    }

    @PostMapping("/alasan")
    String jawab(
            @PathVariable long id,
            @RequestParam String kode,
            @RequestParam String lokus,
            @RequestParam String alasan,
            RedirectAttributes kabar) {
        verifikasi.jawab(id, kode, lokus(lokus), alasan);
        kabar.addFlashAttribute("pesanSukses", "Alasan untuk " + kode + " disimpan. Bappeda akan menilainya.");
        return "redirect:/verifikasi/renja/" + id;
    }

    @PostMapping("/alasan/tarik")
    String tarik(
            @PathVariable long id, @RequestParam String kode, @RequestParam String lokus, RedirectAttributes kabar) {
        verifikasi.tarikJawaban(id, kode, lokus(lokus));
        kabar.addFlashAttribute("pesanSukses", "Alasan untuk " + kode + " ditarik kembali.");
        return "redirect:/verifikasi/renja/" + id;
    }

    private void isi(long id, Model model) {
        var hasil = verifikasi.periksaRenja(id);
        model.addAttribute("hasil", hasil);
        model.addAttribute("bolehMenjawab", bolehMenjawab(hasil));
        model.addAttribute("alasanLama", verifikasi.alasanTanpaTemuan(hasil));
    }

    private boolean bolehMenjawab(HasilVerifikasi hasil) {
        return hasil.renja().status().terbuka()
                && wewenang.pelaku().bekerjaDi(hasil.renja().pdId());
    }

    private static TemuanRenja cari(HasilVerifikasi hasil, String kode, String lokus) {
        return hasil.temuan().stream()
                .filter(t -> t.kode().equals(kode) && t.lokus().teks().equals(lokus))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("VRF-08", kode));
    }

    static Lokus lokus(String teks) {
        try {
            return Lokus.dari(teks);
        } catch (IllegalArgumentException bukanTempat) {
            throw new PelanggaranAturan("VRF-404");
        }
    }
}
