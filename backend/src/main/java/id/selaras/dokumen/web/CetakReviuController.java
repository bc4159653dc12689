package id.selaras.dokumen.web;

import id.selaras.dokumen.CetakReviuService;
import id.selaras.dokumen.Format;
import id.selaras.dokumen.reviu.NaskahReviu;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.verifikasi.reviu.ReviuService;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Catatan and Laporan Hasil Reviu: print them, and find what was issued. */
@Controller
@RequestMapping("/dokumen/reviu/{reviuId:\\d+}")
class CetakReviuController {

    private static final List<Format> FORMAT = List.of(Format.PDF, Format.DOCX);

    private final CetakReviuService cetak;
    private final ReviuService reviu;

    CetakReviuController(CetakReviuService cetak, ReviuService reviu) {
        this.cetak = cetak;
        this.reviu = reviu;
    }

    @GetMapping
    String pilihan(@PathVariable long reviuId, @RequestParam(required = false) Long terbit, Model model) {
        var daftarTerbit = cetak.daftar(reviuId);
        model.addAttribute("reviu", reviu.ambil(reviuId));
        model.addAttribute("daftarNaskah", NaskahReviu.values());
        model.addAttribute("daftarFormat", FORMAT);
        model.addAttribute("daftarTerbit", daftarTerbit);
        daftarTerbit.stream()
                .filter(d -> Long.valueOf(d.id()).equals(terbit))
                .findFirst()
                .ifPresent(d -> model.addAttribute("terbit", d));
        return "dokumen/reviu";
    }

    /** @param pilih paper and format in one button, "CHR.PDF" */
    @PostMapping
    String cetak(@PathVariable long reviuId, @RequestParam String pilih) {
        for (var naskah : NaskahReviu.values()) {
            for (var format : FORMAT) {
                if (pilih.equals(naskah + "." + format)) {
                    var terbit = cetak.cetak(reviuId, naskah, format);
                    return "redirect:/dokumen/reviu/" + reviuId + "?terbit=" + terbit.id();
                }
            }
        }
        throw new PelanggaranAturan("DKM-404");
    }
}
