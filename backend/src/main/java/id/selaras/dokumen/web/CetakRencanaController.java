package id.selaras.dokumen.web;

import id.selaras.dokumen.ArsipDokumen;
import id.selaras.dokumen.BagianRencana;
import id.selaras.dokumen.CetakRencanaService;
import id.selaras.dokumen.Format;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.RencanaService;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of an RPJMD or Renstra: print them, and find what was issued. */
@Controller
@RequestMapping("/{jenis:rpjpd|rpjmd|renstra}/{id}/cetak")
class CetakRencanaController {

    private final CetakRencanaService cetak;
    private final RencanaService rencana;
    private final ArsipDokumen arsip;

    CetakRencanaController(CetakRencanaService cetak, RencanaService rencana, ArsipDokumen arsip) {
        this.cetak = cetak;
        this.rencana = rencana;
        this.arsip = arsip;
    }

    @GetMapping
    String pilihan(
            @PathVariable String jenis,
            @PathVariable long id,
            @RequestParam(required = false) Long terbit,
            Model model) {
        var r = rencana.ambil(id, JenisRencana.valueOf(jenis.toUpperCase(Locale.ROOT)));
        var daftarTerbit = arsip.daftar(id);
        model.addAttribute("rencana", r);
        model.addAttribute("daftarBagian", BagianRencana.untuk(r.jenis()));
        model.addAttribute("daftarFormat", Format.values());
        model.addAttribute("daftarTerbit", daftarTerbit);
        daftarTerbit.stream()
                .filter(d -> Long.valueOf(d.id()).equals(terbit))
                .findFirst()
                .ifPresent(d -> model.addAttribute("terbit", d));
        return "dokumen/rencana";
    }

    /** @param pilih table and format, such as "TC14.PDF"; "SEMUA.XLSX" for all tables */
    @PostMapping
    String cetak(@PathVariable String jenis, @PathVariable long id, @RequestParam String pilih) {
        var r = rencana.ambil(id, JenisRencana.valueOf(jenis.toUpperCase(Locale.ROOT)));
        var bagian = BagianRencana.dari(pilih.replaceFirst("\\..*", ""));
        var format = Arrays.stream(Format.values())
                .filter(f -> pilih.endsWith("." + f.name()))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("CTK-04", r.jenis().label()));
        if (bagian.isEmpty() && !pilih.startsWith("SEMUA.")) {
            throw new PelanggaranAturan("CTK-04", r.jenis().label());
        }
        var dokumen = cetak.cetak(r.id(), bagian.orElse(null), format);
        return "redirect:/" + jenis + "/" + id + "/cetak?terbit=" + dokumen.id();
    }
}
