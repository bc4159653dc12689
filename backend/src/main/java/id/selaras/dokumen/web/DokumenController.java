package id.selaras.dokumen.web;

import id.selaras.dokumen.ArsipDokumen;
import id.selaras.dokumen.BagianRenja;
import id.selaras.dokumen.CetakRenjaService;
import id.selaras.dokumen.Format;
import id.selaras.dokumen.RakDokumen;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.VersiRenjaService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was issued, what can be printed, and what changed between two versions. */
@Controller
class DokumenController {

    private static final long KINI = 0;

    private final ArsipDokumen arsip;
    private final RakDokumen rak;
    private final CetakRenjaService cetak;
    private final RenjaService renja;
    private final VersiRenjaService versi;
    private final Clock jam;

    DokumenController(
            ArsipDokumen arsip,
            RakDokumen rak,
            CetakRenjaService cetak,
            RenjaService renja,
            VersiRenjaService versi,
            Clock jam) {
        this.arsip = arsip;
        this.rak = rak;
        this.cetak = cetak;
        this.renja = renja;
        this.versi = versi;
        this.jam = jam;
    }

    @GetMapping("/dokumen")
    String daftar(
            @RequestParam(required = false) Integer tahun,
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "false") boolean berlaku,
            @RequestParam(defaultValue = "1") int halaman,
            Model model) {
        terbit(q, berlaku, halaman, model);
        int dipilih = tahun == null ? LocalDate.now(jam).getYear() + 1 : tahun;
        model.addAttribute("tahun", dipilih);
        model.addAttribute("daftarRenja", renja.daftar(dipilih));
        return "dokumen/daftar";
    }

    @GetMapping(path = "/dokumen", headers = "HX-Request")
    String terbit(
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "false") boolean berlaku,
            @RequestParam(defaultValue = "1") int halaman,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("berlaku", berlaku);
        model.addAttribute("terbit", rak.cari(new RakDokumen.Saring(q, berlaku, halaman)));
        return "dokumen/daftar :: hasil";
    }

    @GetMapping("/dokumen/{id:\\d+}/unduh")
    ResponseEntity<byte[]> unduh(@PathVariable long id) {
        var isi = arsip.unduh(id);
        var dokumen = arsip.ambil(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(dokumen.format().mime()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(CetakRenjaService.namaBerkas(dokumen))
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(isi);
    }

    @GetMapping("/renja/{id:\\d+}/cetak")
    String pilihan(@PathVariable long id, @RequestParam(required = false) Long terbit, Model model) {
        model.addAttribute("renja", renja.ambil(id));
        model.addAttribute("daftarVersi", versi.daftar(id));
        var daftarTerbit = arsip.daftar(id);
        model.addAttribute("daftarTerbit", daftarTerbit);
        daftarTerbit.stream()
                .filter(d -> Long.valueOf(d.id()).equals(terbit))
                .findFirst()
                .ifPresent(d -> model.addAttribute("terbit", d));
        model.addAttribute("daftarBagian", BagianRenja.values());
        model.addAttribute("daftarFormat", Format.values());
        return "dokumen/cetak";
    }

    /** @param pilih part and format in one button, "SELURUHNYA.PDF" */
    @PostMapping("/renja/{id:\\d+}/cetak")
    String cetak(@PathVariable long id, @RequestParam(required = false) Long versi, @RequestParam String pilih) {
        for (var bagian : BagianRenja.values()) {
            for (var format : Format.values()) {
                if (pilih.equals(bagian + "." + format)) {
                    var terbit = cetak.cetak(id, versi, bagian, format);
                    return "redirect:/renja/" + id + "/cetak?terbit=" + terbit.id();
                }
            }
        }
        throw new PelanggaranAturan("DKM-404");
    }

    /** @param baru 0 for what stands there now, which is what a reviewer has on the desk */
    @GetMapping("/renja/{id:\\d+}/versi/banding")
    String banding(
            @PathVariable long id,
            @RequestParam(required = false) Long lama,
            @RequestParam(required = false) Long baru,
            Model model) {
        var semua = versi.daftar(id);
        model.addAttribute("renja", renja.ambil(id));
        model.addAttribute("daftarVersi", semua);
        if (baru != null && baru == KINI && !semua.isEmpty()) {
            long dahulu = lama == null ? semua.get(0).id() : lama;
            model.addAttribute("baru", KINI);
            model.addAttribute("lama", dahulu);
            model.addAttribute("banding", versi.bandingkanDenganKini(id, dahulu));
        } else if (semua.size() > 1) {
            long kini = baru == null ? semua.get(0).id() : baru;
            long dahulu = lama == null ? semua.get(1).id() : lama;
            model.addAttribute("baru", kini);
            model.addAttribute("lama", dahulu);
            model.addAttribute("banding", versi.bandingkan(dahulu, kini));
        }
        return "dokumen/banding";
    }
}
