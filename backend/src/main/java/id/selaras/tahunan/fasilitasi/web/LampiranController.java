package id.selaras.tahunan.fasilitasi.web;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.fasilitasi.BerkasLampiranService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of the enclosures: handed in by the one who asks, opened by both sides. */
@Controller
@RequestMapping("/fasilitasi/{id:\\d+}/lampiran")
class LampiranController {

    private final BerkasLampiranService berkas;

    LampiranController(BerkasLampiranService berkas) {
        this.berkas = berkas;
    }

    @PostMapping
    String unggah(
            @PathVariable long id,
            @RequestParam long lampiran,
            @RequestParam(required = false) MultipartFile isi,
            RedirectAttributes kabar) {
        if (isi == null
                || isi.getOriginalFilename() == null
                || isi.getOriginalFilename().isEmpty()) {
            throw new PelanggaranAturan("BRK-08");
        }
        var simpanan = berkas.unggah(id, lampiran, isi.getOriginalFilename(), bytes(isi));
        kabar.addFlashAttribute("pesanSukses", simpanan.nama() + " tersimpan.");
        return "redirect:/fasilitasi/" + id + "#berkas";
    }

    /** The bytes as they came; never shown inside the page, whatever they are. */
    @GetMapping("/{lampiranId:\\d+}/{berkasId:\\d+}")
    ResponseEntity<byte[]> unduh(@PathVariable long id, @PathVariable long lampiranId, @PathVariable long berkasId) {
        var satu = berkas.unduh(id, lampiranId, berkasId);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(satu.berkas().tipe()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(satu.berkas().nama(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(satu.isi());
    }

    private static byte[] bytes(MultipartFile isi) {
        try {
            return isi.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
