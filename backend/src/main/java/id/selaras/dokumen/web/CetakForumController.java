package id.selaras.dokumen.web;

import id.selaras.dokumen.CetakForumService;
import id.selaras.dokumen.Format;
import id.selaras.dokumen.forum.NaskahForum;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.partisipasi.forum.ForumService;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers of a forum: print them, and find what was issued. */
@Controller
@RequestMapping("/dokumen/forum/{forumId:\\d+}")
class CetakForumController {

    private static final List<Format> FORMAT = List.of(Format.PDF, Format.DOCX);

    private final CetakForumService cetak;
    private final ForumService forum;

    CetakForumController(CetakForumService cetak, ForumService forum) {
        this.cetak = cetak;
        this.forum = forum;
    }

    @GetMapping
    String pilihan(@PathVariable long forumId, @RequestParam(required = false) Long terbit, Model model) {
        var satu = forum.ambil(forumId);
        var daftarTerbit = cetak.daftar(forumId);
        model.addAttribute("forum", satu);
        model.addAttribute("boleh", forum.menyelenggarakan(satu));
        model.addAttribute("daftarNaskah", NaskahForum.values());
        model.addAttribute("daftarFormat", FORMAT);
        model.addAttribute("daftarTerbit", daftarTerbit);
        daftarTerbit.stream()
                .filter(d -> Long.valueOf(d.id()).equals(terbit))
                .findFirst()
                .ifPresent(d -> model.addAttribute("terbit", d));
        return "dokumen/forum";
    }

    /** @param pilih paper and format in one button, "BERITA_ACARA.PDF" */
    @PostMapping
    String cetak(@PathVariable long forumId, @RequestParam String pilih) {
        for (var naskah : NaskahForum.values()) {
            for (var format : FORMAT) {
                if (pilih.equals(naskah + "." + format)) {
                    var terbit = cetak.cetak(forumId, naskah, format);
                    return "redirect:/dokumen/forum/" + forumId + "?terbit=" + terbit.id();
                }
            }
        }
        throw new PelanggaranAturan("DKM-404");
    }

    @GetMapping("/qr.png")
    ResponseEntity<byte[]> qr(@PathVariable long forumId) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(cetak.qrHadir(forumId));
    }
}
