package id.selaras.tahunan.rkpd.web;

import id.selaras.bab.BabBentrok;
import id.selaras.bab.NaskahBab;
import id.selaras.bab.web.HalamanBab;
import id.selaras.tahunan.naskahrkpd.BabRkpdService;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.RkpdService;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** The chapters of an RKPD: the outline of its pedoman, and the text that is written in one place of it. */
@Controller
@RequestMapping("/rkpd/{tahun}/bab")
class BabRkpdController {

    private final RkpdService rkpd;
    private final BabRkpdService bab;
    private final JadwalService jadwal;
    private final BingkaiRkpd bingkai;
    private final HalamanBab susunan;

    BabRkpdController(
            RkpdService rkpd, BabRkpdService bab, JadwalService jadwal, BingkaiRkpd bingkai, HalamanBab susunan) {
        this.rkpd = rkpd;
        this.bab = bab;
        this.jadwal = jadwal;
        this.bingkai = bingkai;
        this.susunan = susunan;
    }

    /** Opens where the writing goes on: the first place that is still empty. */
    @GetMapping
    String awal(@PathVariable int tahun) {
        return kembali(tahun, susunan.awal(bab.kerangka(tahun)));
    }

    @GetMapping("/{kunci}")
    String halaman(@PathVariable int tahun, @PathVariable String kunci, Principal pengguna, Model model) {
        var naskah = bab.ambil(tahun, kunci);
        susunan.isi(alamat(tahun), bab.kerangka(tahun), naskah, medan(tahun), pengguna, model);
        bingkai(tahun, model);
        model.addAttribute("bolehNihil", naskah.tabel().isEmpty() && !naskah.terisi());
        model.addAttribute("kodePedoman", rkpd.ambil(tahun).pedoman());
        model.addAttribute("tautanTabel", tautan(tahun, naskah));
        return "rkpd/bab";
    }

    @ResponseBody
    @PutMapping("/{kunci}")
    HalamanBab.Tersimpan simpan(
            @PathVariable int tahun, @PathVariable String kunci, @RequestBody HalamanBab.Tulisan isi) {
        return susunan.tersimpan(bab.simpan(tahun, kunci, isi.versi(), isi.html()), medan(tahun));
    }

    @PostMapping
    String tambah(
            @PathVariable int tahun, @RequestParam String bab, @RequestParam String judul, RedirectAttributes kabar) {
        var baru = this.bab.tambah(tahun, bab, judul);
        kabar.addFlashAttribute("pesanSukses", "Sub-bab " + baru.nomor() + " ditambahkan.");
        return kembali(tahun, baru.kunci());
    }

    @PostMapping("/{kunci}/judul")
    String judul(@PathVariable int tahun, @PathVariable String kunci, @RequestParam String judul) {
        return kembali(tahun, bab.ubahJudul(tahun, kunci, judul).kunci());
    }

    @PostMapping("/{kunci}/hapus")
    String hapus(@PathVariable int tahun, @PathVariable String kunci, RedirectAttributes kabar) {
        bab.hapus(tahun, kunci);
        kabar.addFlashAttribute("pesanSukses", "Sub-bab " + kunci + " dihapus.");
        return "redirect:" + alamat(tahun);
    }

    /** Says that there is nothing to tell here this year, or takes that back. */
    @PostMapping("/{kunci}/nihil")
    String nihil(@PathVariable int tahun, @PathVariable String kunci, @RequestParam boolean nihil) {
        return kembali(tahun, bab.nyatakanNihil(tahun, kunci, nihil).kunci());
    }

    @GetMapping("/{kunci}/riwayat")
    String riwayat(@PathVariable int tahun, @PathVariable String kunci, Model model) {
        model.addAttribute("naskah", bab.ambil(tahun, kunci));
        model.addAttribute("riwayat", bab.riwayat(tahun, kunci));
        model.addAttribute("alamatBab", alamat(tahun));
        bingkai(tahun, model);
        return "rkpd/bab-riwayat";
    }

    @PostMapping("/{kunci}/riwayat/{entri}")
    String pakaiLagi(
            @PathVariable int tahun,
            @PathVariable String kunci,
            @PathVariable long entri,
            @RequestParam(defaultValue = "false") boolean awal,
            @RequestParam long versi,
            RedirectAttributes kabar) {
        bab.pakaiLagi(tahun, kunci, entri, awal, versi);
        kabar.addFlashAttribute("pesanSukses", "Tulisan itu dipakai lagi; yang sebelumnya tetap ada di riwayat.");
        return kembali(tahun, kunci);
    }

    @ExceptionHandler(BabBentrok.class)
    ResponseEntity<Map<String, Object>> bentrok(BabBentrok galat) {
        return susunan.bentrok(galat);
    }

    private void bingkai(int tahun, Model model) {
        bingkai.isi(rkpd.ambil(tahun), jadwal.daftar(tahun), "bab", model);
        model.addAttribute("bolehSunting", bab.bolehMengubah(tahun));
    }

    /** What a table is filled from: prioritas and plafon have pages of their own, the rest is compiled. */
    private static Map<String, String> tautan(int tahun, NaskahBab naskah) {
        var hasil = new LinkedHashMap<String, String>();
        naskah.tabel()
                .forEach(t -> hasil.put(
                        t,
                        "/rkpd/" + tahun
                                + switch (t) {
                                    case "PRIORITAS" -> "";
                                    case "PAGU" -> "/plafon";
                                    default -> "/cetak";
                                }));
        return hasil;
    }

    private HalamanBab.IsiMedan medan(int tahun) {
        return new HalamanBab.IsiMedan(bab.daftarMedan(), bab.medan(tahun));
    }

    private static String alamat(int tahun) {
        return "/rkpd/" + tahun + "/bab";
    }

    private static String kembali(int tahun, String kunci) {
        return "redirect:" + alamat(tahun) + "/" + kunci;
    }
}
