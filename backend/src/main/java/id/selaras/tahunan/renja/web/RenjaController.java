package id.selaras.tahunan.renja.web;

import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.BandingVersi;
import id.selaras.tahunan.renja.IzinSuntingService;
import id.selaras.tahunan.renja.LembarRenjaService;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.StatusRenja;
import id.selaras.tahunan.renja.VersiRenjaService;
import id.selaras.tahunan.rkpd.RkpdService;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of Renja of a year, and the page in which one is drafted. */
@Controller
@RequestMapping("/renja")
class RenjaController {

    private final RenjaService renja;
    private final RkpdService rkpd;
    private final LembarRenjaService lembar;
    private final VersiRenjaService versi;
    private final IzinSuntingService izin;
    private final BingkaiRenja bingkai;
    private final Clock jam;

    RenjaController(
            RenjaService renja,
            RkpdService rkpd,
            LembarRenjaService lembar,
            VersiRenjaService versi,
            IzinSuntingService izin,
            BingkaiRenja bingkai,
            Clock jam) {
        this.renja = renja;
        this.rkpd = rkpd;
        this.lembar = lembar;
        this.versi = versi;
        this.izin = izin;
        this.bingkai = bingkai;
        this.jam = jam;
    }

    @GetMapping
    String daftar(
            @RequestParam(required = false) Integer tahun,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String status,
            @RequestParam(required = false) String tahap,
            @RequestParam(defaultValue = "false") boolean lewat,
            @RequestParam(required = false) String urut,
            Model model) {
        var tersedia = rkpd.tahunTersedia();
        int dipilih = tahun != null ? tahun : tersedia.isEmpty() ? 0 : tersedia.get(0);
        var saring = SaringRenja.dari(q, status, tahap, lewat, urut);
        var semua = renja.daftar(dipilih);
        model.addAttribute("tahun", dipilih);
        model.addAttribute("daftarTahun", tersedia);
        model.addAttribute("saring", saring);
        model.addAttribute("daftarStatus", StatusRenja.values());
        model.addAttribute("daftarTahap", Tahap.values());
        model.addAttribute("jumlahSemua", semua.size());
        model.addAttribute("daftar", saring.pilih(semua));
        return "renja/daftar";
    }

    @HxRequest
    @GetMapping
    String barisDaftar(
            @RequestParam(required = false) Integer tahun,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String status,
            @RequestParam(required = false) String tahap,
            @RequestParam(defaultValue = "false") boolean lewat,
            @RequestParam(required = false) String urut,
            Model model) {
        daftar(tahun, q, status, tahap, lewat, urut, model);
        return "renja/daftar :: hasil";
    }

    @GetMapping("/{id}")
    String sunting(@PathVariable long id, Principal pengguna, Model model) {
        var isi = lembar.ambil(id);
        bingkai.isi(isi.renja(), "rencana", model);
        model.addAttribute("lembar", isi);
        model.addAttribute("mode", isi.berpenetapan() ? "verifikasi" : "susun");
        model.addAttribute("pengguna", pengguna == null ? "" : pengguna.getName());
        return "renja/sunting";
    }

    /** One line: what changed since the latest version. */
    @GetMapping("/{id}/banding")
    @ResponseBody
    Map<String, String> banding(@PathVariable long id) {
        var terakhir = versi.daftar(id).stream().findFirst();
        if (terakhir.isEmpty()) {
            return Map.of("banding", "");
        }
        var beda = BandingVersi.antara(versi.isi(terakhir.get().id()), versi.susun(id));
        return Map.of("banding", KataBanding.kalimat(terakhir.get(), beda));
    }

    @PostMapping("/{id}/izin")
    String izin(
            @PathVariable long id,
            @RequestParam LocalDateTime sampai,
            @RequestParam String alasan,
            RedirectAttributes kabar) {
        izin.beri(id, sampai.atZone(jam.getZone()).toInstant(), alasan);
        kabar.addFlashAttribute("pesanSukses", "Izin menyunting diberikan dan berakhir sendiri pada waktunya.");
        return "redirect:/renja/" + id;
    }
}
