package id.selaras.partisipasi.forum.web;

import id.selaras.partisipasi.forum.CatatanForum;
import id.selaras.partisipasi.forum.HadirService;
import id.selaras.partisipasi.forum.Unsur;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The attendance page behind the QR code on the wall: no account, a name, an unsur, an instansi. */
@Controller
@RequestMapping("/hadir/{kode}")
class HadirController {

    private final HadirService hadir;

    HadirController(HadirService hadir) {
        this.hadir = hadir;
    }

    @GetMapping
    String halaman(@PathVariable String kode, @RequestParam(defaultValue = "false") boolean tercatat, Model model) {
        var forum = hadir.ambil(kode);
        model.addAttribute("forum", forum);
        model.addAttribute("terbuka", hadir.terbuka(forum));
        model.addAttribute("tercatat", tercatat);
        model.addAttribute("kode", kode);
        model.addAttribute("daftarUnsur", Unsur.values());
        return "forum/hadir";
    }

    @PostMapping
    String isi(
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String unsur,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String instansi,
            @RequestParam(defaultValue = "") String kunci) {
        hadir.hadir(kode, new CatatanForum("HADIR", kunci, unsur, nama, instansi, null, null, null, null, null));
        return "redirect:/hadir/" + kode + "?tercatat=true";
    }
}
