package id.selaras.dokumen.web;

import id.selaras.dokumen.CetakVerifikasiService;
import id.selaras.dokumen.Format;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.verifikasi.VerifikasiService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The verification sheet of a round: print it, and find what was issued. */
@Controller
@RequestMapping("/dokumen/verifikasi/{putaran:\\d+}")
class CetakVerifikasiController {

    private final CetakVerifikasiService cetak;
    private final VerifikasiService verifikasi;
    private final RenjaService renja;

    CetakVerifikasiController(CetakVerifikasiService cetak, VerifikasiService verifikasi, RenjaService renja) {
        this.cetak = cetak;
        this.verifikasi = verifikasi;
        this.renja = renja;
    }

    @GetMapping
    String pilihan(@PathVariable long putaran, @RequestParam(required = false) Long terbit, Model model) {
        var satu = verifikasi.putaran(putaran);
        var daftarTerbit = cetak.daftar(putaran);
        model.addAttribute("putaran", satu);
        model.addAttribute("renja", renja.ambil(satu.renjaId()));
        model.addAttribute("daftarFormat", Format.values());
        model.addAttribute("daftarTerbit", daftarTerbit);
        daftarTerbit.stream()
                .filter(d -> Long.valueOf(d.id()).equals(terbit))
                .findFirst()
                .ifPresent(d -> model.addAttribute("terbit", d));
        return "dokumen/verifikasi";
    }

    @PostMapping
    String cetak(@PathVariable long putaran, @RequestParam Format format) {
        var terbit = cetak.cetak(putaran, format);
        return "redirect:/dokumen/verifikasi/" + putaran + "?terbit=" + terbit.id();
    }
}
