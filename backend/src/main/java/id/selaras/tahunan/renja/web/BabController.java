package id.selaras.tahunan.renja.web;

import id.selaras.referensi.pedoman.Pedoman;
import id.selaras.referensi.pedoman.PedomanService;
import id.selaras.tahunan.renja.BabBentrok;
import id.selaras.tahunan.renja.BabRenjaService;
import id.selaras.tahunan.renja.KerangkaBab;
import id.selaras.tahunan.renja.NaskahBab;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.RiwayatBabService;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
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

    private final RenjaService renja;
    private final BabRenjaService bab;
    private final RiwayatBabService riwayat;
    private final PedomanService pedoman;
    private final BingkaiRenja bingkai;
    private final MedanJson medan;
    private final PenyusunLembar jam;
    private final PesanRenja pesan;

    BabController(
            RenjaService renja,
            BabRenjaService bab,
            RiwayatBabService riwayat,
            PedomanService pedoman,
            BingkaiRenja bingkai,
            MedanJson medan,
            PenyusunLembar jam,
            PesanRenja pesan) {
        this.renja = renja;
        this.bab = bab;
        this.riwayat = riwayat;
        this.pedoman = pedoman;
        this.bingkai = bingkai;
        this.medan = medan;
        this.jam = jam;
        this.pesan = pesan;
    }

    /** @param versi version that the writer began from */
    record Naskah(long versi, String html) {}

    record Tersimpan(long versi, boolean terisi, Map<String, MedanJson.Medan> medan, String pukul) {}

    /** Opens where the writing goes on: the first place that is still empty. */
    @GetMapping
    String awal(@PathVariable long id) {
        var semua = urut(id);
        return "redirect:/renja/" + id + "/bab/"
                + semua.stream()
                        .filter(n -> !n.terisi() && !n.nihil())
                        .findFirst()
                        .orElse(semua.get(0))
                        .kunci();
    }

    @GetMapping("/{kunci}")
    String halaman(@PathVariable long id, @PathVariable String kunci, Principal pengguna, Model model) {
        var kerangka = bab.kerangka(id);
        var semua = kerangka.stream().flatMap(b -> b.naskah().stream()).toList();
        var naskah = bab.ambil(id, kunci);
        int letak = semua.stream().map(NaskahBab::kunci).toList().indexOf(kunci);
        var ringkas = renja.ambil(id);
        bingkai.isi(ringkas, "bab", model);
        model.addAttribute("kerangka", kerangka);
        model.addAttribute(
                "terisi", kerangka.stream().mapToLong(KerangkaBab::terisi).sum());
        model.addAttribute("jumlah", semua.size());
        model.addAttribute("naskah", naskah);
        model.addAttribute("bolehNihil", bolehNihil(ringkas, naskah));
        model.addAttribute("medan", medan.tulis(bab.medan(id)));
        model.addAttribute("sebelum", letak > 0 ? semua.get(letak - 1) : null);
        model.addAttribute("sesudah", letak >= 0 && letak < semua.size() - 1 ? semua.get(letak + 1) : null);
        model.addAttribute("pengguna", pengguna == null ? "" : pengguna.getName());
        return "renja/bab";
    }

    @ResponseBody
    @PutMapping("/{kunci}")
    Tersimpan simpan(@PathVariable long id, @PathVariable String kunci, @RequestBody Naskah isi) {
        var hasil = bab.simpan(id, kunci, isi.versi(), isi.html());
        return new Tersimpan(hasil.versi(), hasil.terisi(), medan.peta(bab.medan(id)), jam.pukul());
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
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(Map.of(
                        "kode",
                        galat.kode(),
                        "pesan",
                        pesan.kalimat(galat),
                        "kini",
                        Map.of(
                                "versi",
                                galat.kini().versi(),
                                "html",
                                galat.kini().html() == null ? "" : galat.kini().html()),
                        "oleh",
                        String.valueOf(galat.argumen()[1])));
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

    private List<NaskahBab> urut(long id) {
        return bab.kerangka(id).stream().flatMap(b -> b.naskah().stream()).toList();
    }

    private static String kembali(long id, String kunci) {
        return "redirect:/renja/" + id + "/bab/" + kunci;
    }
}
