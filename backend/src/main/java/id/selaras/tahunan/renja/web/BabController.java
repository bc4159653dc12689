package id.selaras.tahunan.renja.web;

import id.selaras.bab.BabBentrok;
import id.selaras.bab.NaskahBab;
import id.selaras.bab.web.HalamanBab;
import id.selaras.referensi.pedoman.Pedoman;
import id.selaras.referensi.pedoman.PedomanService;
import id.selaras.tahunan.renja.BabRenjaService;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.RiwayatBabService;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The chapters of a Renja: the outline of its pedoman, and the text that is written in one place of it. */
@Controller
@RequestMapping("/renja/{id:\\d+}/bab")
class BabController {

    /** Tables that are edited on the sheet of the plan itself. */
    private static final Set<String> LEMBAR = Set.of("T-C.33", "BAB-IV");

    private final RenjaService renja;
    private final BabRenjaService bab;
    private final RiwayatBabService riwayat;
    private final PedomanService pedoman;
    private final BingkaiRenja bingkai;
    private final HalamanBab susunan;

    BabController(
            RenjaService renja,
            BabRenjaService bab,
            RiwayatBabService riwayat,
            PedomanService pedoman,
            BingkaiRenja bingkai,
            HalamanBab susunan) {
        this.renja = renja;
        this.bab = bab;
        this.riwayat = riwayat;
        this.pedoman = pedoman;
        this.bingkai = bingkai;
        this.susunan = susunan;
    }

    /** Opens where the writing goes on: the first place that is still empty. */
    @GetMapping
    String awal(@PathVariable long id) {
        return kembali(id, susunan.awal(bab.kerangka(id)));
    }

    @GetMapping("/{kunci}")
    String halaman(@PathVariable long id, @PathVariable String kunci, Principal pengguna, Model model) {
        var naskah = bab.ambil(id, kunci);
        var ringkas = renja.ambil(id);
        bingkai.isi(ringkas, "bab", model);
        susunan.isi(alamat(id), bab.kerangka(id), naskah, medan(id), pengguna, model);
        model.addAttribute("bolehNihil", bolehNihil(ringkas, naskah));
        model.addAttribute("kodePedoman", ringkas.pedoman());
        model.addAttribute(
                "tautanTabel",
                naskah.tabel().stream()
                        .collect(Collectors.toMap(
                                t -> t,
                                t -> "/renja/" + id + (LEMBAR.contains(t) ? "" : "/tabel/" + t),
                                (a, b) -> a,
                                LinkedHashMap::new)));
        return "renja/bab";
    }

    @ResponseBody
    @PutMapping("/{kunci}")
    HalamanBab.Tersimpan simpan(
            @PathVariable long id, @PathVariable String kunci, @RequestBody HalamanBab.Tulisan isi) {
        return susunan.tersimpan(bab.simpan(id, kunci, isi.versi(), isi.html()), medan(id));
    }

    @PostMapping
    String tambah(
            @PathVariable long id, @RequestParam String bab, @RequestParam String judul, RedirectAttributes kabar) {
        var baru = this.bab.tambah(id, bab, judul);
        kabar.addFlashAttribute("pesanSukses", "Sub-bab " + baru.nomor() + " ditambahkan.");
        return kembali(id, baru.kunci());
    }

    @PostMapping("/{kunci}/judul")
    String judul(@PathVariable long id, @PathVariable String kunci, @RequestParam String judul) {
        return kembali(id, bab.ubahJudul(id, kunci, judul).kunci());
    }

    @PostMapping("/{kunci}/hapus")
    String hapus(@PathVariable long id, @PathVariable String kunci, RedirectAttributes kabar) {
        bab.hapus(id, kunci);
        kabar.addFlashAttribute("pesanSukses", "Sub-bab " + kunci + " dihapus.");
        return "redirect:/renja/" + id + "/bab";
    }

    /** Says that there is nothing to tell here this year, or takes that back. */
    @PostMapping("/{kunci}/nihil")
    String nihil(@PathVariable long id, @PathVariable String kunci, @RequestParam boolean nihil) {
        return kembali(id, bab.nyatakanNihil(id, kunci, nihil).kunci());
    }

    @GetMapping("/{kunci}/riwayat")
    String riwayat(@PathVariable long id, @PathVariable String kunci, Model model) {
        bingkai.isi(renja.ambil(id), "bab", model);
        model.addAttribute("naskah", bab.ambil(id, kunci));
        model.addAttribute("alamatBab", alamat(id));
        model.addAttribute("riwayat", riwayat.daftar(id, kunci));
        return "renja/bab-riwayat";
    }

    @PostMapping("/{kunci}/riwayat/{entri}")
    String pakaiLagi(
            @PathVariable long id,
            @PathVariable String kunci,
            @PathVariable long entri,
            @RequestParam(defaultValue = "false") boolean awal,
            @RequestParam long versi,
            RedirectAttributes kabar) {
        riwayat.pakaiLagi(id, kunci, entri, awal, versi);
        kabar.addFlashAttribute("pesanSukses", "Tulisan itu dipakai lagi; yang sebelumnya tetap ada di riwayat.");
        return kembali(id, kunci);
    }

    @ExceptionHandler(BabBentrok.class)
    ResponseEntity<Map<String, Object>> bentrok(BabBentrok galat) {
        return susunan.bentrok(galat);
    }

    /** An empty place may have nothing to tell; a table only where the pedoman lets it be nihil. */
    private boolean bolehNihil(RenjaRingkas ringkas, NaskahBab naskah) {
        if (naskah.tabel().isEmpty()) {
            return !naskah.terisi();
        }
        var aturan = pedoman.ambil(ringkas.pedoman());
        return naskah.tabel().stream()
                .anyMatch(t -> aturan.tabel(t).map(Pedoman.Tabel::bolehNihil).orElse(false));
    }

    private HalamanBab.IsiMedan medan(long id) {
        return new HalamanBab.IsiMedan(bab.daftarMedan(), bab.medan(id));
    }

    private static String alamat(long id) {
        return "/renja/" + id + "/bab";
    }

    private static String kembali(long id, String kunci) {
        return "redirect:" + alamat(id) + "/" + kunci;
    }
}
