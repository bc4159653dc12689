package id.selaras.partisipasi.forum.web;

import id.selaras.partisipasi.forum.CatatanForum;
import id.selaras.partisipasi.forum.Forum;
import id.selaras.partisipasi.forum.ForumService;
import id.selaras.partisipasi.forum.IsiForum;
import id.selaras.partisipasi.forum.OrangForum;
import id.selaras.partisipasi.forum.RuangForumService;
import id.selaras.partisipasi.forum.Unsur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forums of a year, and the page of one: its preparation and its room. */
@Controller
@RequestMapping("/forum")
class ForumController {

    private final ForumService forum;
    private final RuangForumService ruang;
    private final Clock jam;

    ForumController(ForumService forum, RuangForumService ruang, Clock jam) {
        this.forum = forum;
        this.ruang = ruang;
        this.jam = jam;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) Integer tahun, Model model) {
        int dipilih = tahun == null ? LocalDate.now(jam).getYear() + 1 : tahun;
        var semua = forum.daftar(dipilih);
        model.addAttribute("tahun", dipilih);
        model.addAttribute("hariIni", LocalDate.now(jam));
        model.addAttribute(
                "perJenis",
                semua.stream()
                        .collect(Collectors.groupingBy(Forum::jenis, java.util.TreeMap::new, Collectors.toList())));
        return "forum/daftar";
    }

    @GetMapping("/{id:\\d+}")
    String satu(@PathVariable long id, Model model) {
        isi(id, model);
        return "forum/forum";
    }

    /** What was written down so far, for a room page that has just sent something. */
    @GetMapping("/{id:\\d+}/ruang")
    String ruang(@PathVariable long id, Model model) {
        isi(id, model);
        return "forum/forum :: ruang";
    }

    @PostMapping("/{id:\\d+}/persiapan")
    String siapkan(
            @PathVariable long id,
            @RequestParam long versi,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate hari,
            @RequestParam(defaultValue = "") String pukul,
            @RequestParam(defaultValue = "") String tempat,
            @RequestParam(defaultValue = "") String acara,
            @RequestParam(defaultValue = "false") boolean tetap,
            RedirectAttributes kabar) {
        forum.siapkan(id, versi, hari, pukul, tempat, acara, tetap);
        kabar.addFlashAttribute("pesanSukses", "Waktu, tempat, dan acara tersimpan.");
        return "redirect:/forum/" + id + "#persiapan";
    }

    @PostMapping("/{id:\\d+}/catat")
    String catat(@PathVariable long id, @ModelAttribute CatatanForum catatan) {
        ruang.catat(id, catatan);
        return "redirect:/forum/" + id + "#" + jangkar(catatan.apa());
    }

    /** The same from the queue of a room page, which sends it again until it is told that it arrived. */
    @PostMapping(path = "/{id:\\d+}/catat", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> terima(@PathVariable long id, @RequestBody CatatanForum catatan) {
        ruang.catat(id, catatan);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id:\\d+}/hapus/{entriId:\\d+}")
    String hapus(@PathVariable long id, @PathVariable long entriId) {
        ruang.hapus(id, entriId);
        return "redirect:/forum/" + id;
    }

    @PostMapping("/{id:\\d+}/tanda-tangan/{orangId:\\d+}")
    String tandaTangan(@PathVariable long id, @PathVariable long orangId) {
        ruang.tandaTangani(id, orangId);
        return "redirect:/forum/" + id + "#penanda";
    }

    private void isi(long id, Model model) {
        var satu = forum.ambil(id);
        var orang = forum.orang(id);
        model.addAttribute("forum", satu);
        model.addAttribute("boleh", forum.bolehMengelola(satu));
        model.addAttribute("kurang", satu.selesaiSudah() ? java.util.List.of() : forum.belumSiap(satu));
        model.addAttribute("belumTanda", satu.selesaiSudah() ? java.util.Set.of() : forum.belumMenandatangani(satu));
        model.addAttribute("daftarUnsur", Unsur.values());
        model.addAttribute("hariIni", LocalDate.now(jam));
        model.addAttribute("bahan", ruang.bahan(satu));
        for (var peran : OrangForum.PeranForum.values()) {
            model.addAttribute(
                    peran.name().toLowerCase(java.util.Locale.ROOT),
                    orang.stream().filter(o -> o.peran() == peran).toList());
        }
        var isi = forum.isi(id);
        for (var jenis : IsiForum.JenisIsi.values()) {
            model.addAttribute(
                    jenis.name().toLowerCase(java.util.Locale.ROOT),
                    isi.stream().filter(i -> i.jenis() == jenis).toList());
        }
        model.addAttribute("hitungan", HitungUnsur.dari(orang));
    }

    private static String jangkar(String apa) {
        return apa == null ? "" : apa.toLowerCase(java.util.Locale.ROOT);
    }
}
