package id.selaras.dokumen.web;

import id.selaras.dokumen.Format;
import id.selaras.dokumen.NaskahService;
import id.selaras.kernel.PelanggaranAturan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The papers of a forum, a review, an RKPD, a Renja or a fasilitasi: print them, find them, keep the signed copy. */
@Controller
@RequestMapping("/naskah/{sumber:forum|reviu|rkpd|renja|fasilitasi}/{id:\\d+}")
class NaskahController {

    private static final List<Format> FORMAT = List.of(Format.PDF, Format.DOCX);

    private final NaskahService naskah;

    NaskahController(NaskahService naskah) {
        this.naskah = naskah;
    }

    @GetMapping
    String pilihan(
            @PathVariable String sumber,
            @PathVariable long id,
            @RequestParam(required = false) Long terbit,
            Model model) {
        var halaman = naskah.halaman(sumber, id);
        model.addAttribute("alamat", alamat(sumber, id));
        model.addAttribute("isiNaskah", halaman);
        model.addAttribute("daftarFormat", FORMAT);
        model.addAttribute("daftarSalinan", naskah.salinan(sumber, id));
        halaman.terbit().stream()
                .filter(d -> Long.valueOf(d.id()).equals(terbit))
                .findFirst()
                .ifPresent(d -> model.addAttribute("terbit", d));
        return "dokumen/naskah";
    }

    /** @param pilih paper and format in one button, "BERITA_ACARA.PDF" */
    @PostMapping
    String cetak(@PathVariable String sumber, @PathVariable long id, @RequestParam String pilih) {
        int titik = pilih.lastIndexOf('.');
        var format = FORMAT.stream()
                .filter(f -> titik > 0 && pilih.endsWith("." + f))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("DKM-404"));
        var terbit = naskah.cetak(sumber, id, pilih.substring(0, titik), format);
        return "redirect:" + alamat(sumber, id) + "?terbit=" + terbit.id();
    }

    /** @param jenis key of the paper whose signed copy this is */
    @PostMapping("/salinan")
    String unggah(
            @PathVariable String sumber,
            @PathVariable long id,
            @RequestParam String jenis,
            @RequestParam(required = false) MultipartFile isi,
            RedirectAttributes kabar) {
        if (isi == null
                || isi.getOriginalFilename() == null
                || isi.getOriginalFilename().isEmpty()) {
            throw new PelanggaranAturan("BRK-08");
        }
        var simpanan = naskah.unggah(sumber, id, jenis, isi.getOriginalFilename(), bytes(isi));
        kabar.addFlashAttribute("pesanSukses", simpanan.nama() + " tersimpan di samping naskahnya.");
        return "redirect:" + alamat(sumber, id) + "#salinan";
    }

    @GetMapping("/salinan/{berkasId:\\d+}")
    ResponseEntity<byte[]> salinan(@PathVariable String sumber, @PathVariable long id, @PathVariable long berkasId) {
        var satu = naskah.satu(sumber, id, berkasId);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(satu.tipe()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(satu.nama(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(naskah.isi(sumber, id, berkasId));
    }

    private static String alamat(String sumber, long id) {
        return "/naskah/" + sumber + "/" + id;
    }

    private static byte[] bytes(MultipartFile isi) {
        try {
            return isi.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
