package id.selaras.dokumen.web;

import id.selaras.dokumen.BagianRkpd;
import id.selaras.dokumen.CetakRkpdService;
import id.selaras.dokumen.Format;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.naskahrkpd.VersiRkpdService;
import id.selaras.tahunan.rkpd.RkpdService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The document of an RKPD: its versions, print it whole or table by table, and find what was issued. */
@Controller
@RequestMapping("/rkpd/{tahun:\\d+}/cetak")
class CetakRkpdController {

    private final CetakRkpdService cetak;
    private final RkpdService rkpd;
    private final VersiRkpdService versi;

    CetakRkpdController(CetakRkpdService cetak, RkpdService rkpd, VersiRkpdService versi) {
        this.cetak = cetak;
        this.rkpd = rkpd;
        this.versi = versi;
    }

    @GetMapping
    String pilihan(@PathVariable int tahun, @RequestParam(required = false) Long terbit, Model model) {
        versi.pastikanBolehMembaca(tahun);
        var daftarTerbit = cetak.daftar(tahun);
        model.addAttribute("rkpd", rkpd.ambil(tahun));
        model.addAttribute("daftarVersi", versi.daftar(tahun));
        model.addAttribute("daftarBagian", BagianRkpd.values());
        model.addAttribute("daftarFormat", Format.values());
        model.addAttribute("daftarTerbit", daftarTerbit);
        daftarTerbit.stream()
                .filter(d -> Long.valueOf(d.id()).equals(terbit))
                .findFirst()
                .ifPresent(d -> model.addAttribute("terbit", d));
        return "dokumen/rkpd";
    }

    /** @param pilih part and format in one button, "SELURUHNYA.PDF" */
    @PostMapping
    String cetak(@PathVariable int tahun, @RequestParam(required = false) Long versi, @RequestParam String pilih) {
        for (var bagian : BagianRkpd.values()) {
            for (var format : Format.values()) {
                if (pilih.equals(bagian + "." + format)) {
                    var terbit = cetak.cetak(tahun, versi, bagian, format);
                    return "redirect:/rkpd/" + tahun + "/cetak?terbit=" + terbit.id();
                }
            }
        }
        throw new PelanggaranAturan("DKM-404");
    }
}
