package id.selaras.verifikasi.web;

import id.selaras.verifikasi.BobotService;
import id.selaras.verifikasi.HasilVerifikasi;
import id.selaras.verifikasi.TemuanRenja;
import id.selaras.verifikasi.VerifikasiService;
import id.selaras.verifikasi.aturan.Bobot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every Renja of a year at once: findings by PD and by rule. */
@Controller
class PemdaController {

    private static final int PER_HALAMAN = 100;

    private final VerifikasiService verifikasi;
    private final BobotService bobotService;
    private final Clock jam;

    PemdaController(VerifikasiService verifikasi, BobotService bobotService, Clock jam) {
        this.verifikasi = verifikasi;
        this.bobotService = bobotService;
        this.jam = jam;
    }

    /** A finding in the list of the whole Pemda; {@code renja} null for one on the RKPD itself. */
    record Baris(HasilVerifikasi renja, TemuanRenja temuan) {}

    @GetMapping("/verifikasi/pemda")
    String pemda(
            @RequestParam(required = false) Integer tahun,
            @RequestParam(required = false) Long renja,
            @RequestParam(required = false) String kode,
            @RequestParam(required = false) Bobot bobot,
            @RequestParam(defaultValue = "1") int halaman,
            Model model) {
        var hasil = verifikasi.periksaPemda(tahun == null ? LocalDate.now(jam).getYear() + 1 : tahun);
        List<Baris> baris = Stream.concat(
                        hasil.renja().stream().flatMap(r -> r.temuan().stream().map(t -> new Baris(r, t))),
                        hasil.rkpd().stream().map(t -> new Baris(null, t)))
                .filter(b ->
                        renja == null || b.renja() != null && b.renja().renja().id() == renja)
                .filter(b -> kode == null || kode.isBlank() || b.temuan().kode().equals(kode))
                .filter(b -> bobot == null || b.temuan().bobot() == bobot)
                .toList();
        int mulai = Math.min(Math.max(0, halaman - 1) * PER_HALAMAN, baris.size());
        model.addAttribute("hasil", hasil);
        model.addAttribute("baris", baris.subList(mulai, Math.min(baris.size(), mulai + PER_HALAMAN)));
        model.addAttribute("jumlah", baris.size());
        model.addAttribute("nomor", Math.max(1, halaman));
        model.addAttribute("banyakHalaman", (baris.size() + PER_HALAMAN - 1) / PER_HALAMAN);
        model.addAttribute("bobot", Bobot.values());
        model.addAttribute("bolehBobot", bobotService.boleh());
        model.addAttribute("saringRenja", renja);
        model.addAttribute("saringKode", kode);
        model.addAttribute("saringBobot", bobot);
        model.addAttribute(
                "alamat",
                "/verifikasi/pemda?tahun=" + hasil.tahun() + (renja == null ? "" : "&renja=" + renja)
                        + (kode == null || !kode.matches("[A-Z]{3}-\\d{2}") ? "" : "&kode=" + kode)
                        + (bobot == null ? "" : "&bobot=" + bobot));
        return "verifikasi/pemda";
    }
}
