package id.selaras.tahunan.renja.web;

import id.selaras.tahunan.renja.Pratinjau;
import id.selaras.tahunan.renja.PratinjauRenja;
import id.selaras.tahunan.renja.RinciBarisService;
import id.selaras.tahunan.renja.RiwayatRenjaService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the sheet shows in a box: the reading of a pasted block before it is applied, one line in full, its history. */
@Controller
@RequestMapping("/renja/{id}")
class TempelController {

    private final PratinjauRenja pratinjau;
    private final RiwayatRenjaService riwayat;
    private final RinciBarisService rinci;
    private final PenyusunLembar penyusun;

    TempelController(
            PratinjauRenja pratinjau, RiwayatRenjaService riwayat, RinciBarisService rinci, PenyusunLembar penyusun) {
        this.pratinjau = pratinjau;
        this.riwayat = riwayat;
        this.rinci = rinci;
        this.penyusun = penyusun;
    }

    record Tempat(String id, String sel) {}

    record Tempelan(String teks, Tempat mulai) {}

    @PostMapping("/tempel")
    String baca(@PathVariable long id, @RequestBody Tempelan tempelan, Model model) {
        var mulai = tempelan.mulai() == null ? new Tempat(null, null) : tempelan.mulai();
        model.addAttribute("id", String.valueOf(id));
        model.addAttribute("pratinjau", pratinjau.tempelan(id, tempelan.teks(), mulai.id(), mulai.sel()));
        model.addAttribute("daftarStatus", Pratinjau.Status.values());
        return "renja/pratinjau :: isi";
    }

    /** Applied once; asked again it changes nothing and answers the same. */
    @PostMapping("/tempel/{token}")
    @ResponseBody
    PerubahanJson terapkan(@PathVariable long id, @PathVariable String token) {
        var hasil = pratinjau.terapkan(id, token);
        return penyusun.tersusun(id, hasil, hasil.baris().size() + " baris dari tempelan diterapkan.");
    }

    /** Where a line comes from and what it answers to. */
    @GetMapping("/baris/{silsilah}/rinci")
    String rinci(@PathVariable long id, @PathVariable String silsilah, Model model) {
        model.addAttribute("rinci", rinci.baris(id, silsilah));
        model.addAttribute("riwayat", riwayat.baris(id, silsilah));
        return "renja/rinci-baris :: isi";
    }

    @GetMapping("/baris/{silsilah}/riwayat")
    String riwayat(@PathVariable long id, @PathVariable String silsilah, Model model) {
        model.addAttribute("riwayat", riwayat.baris(id, silsilah));
        return "renja/riwayat :: isi";
    }
}
