package id.selaras.strategis.rencana.web;

import id.selaras.bab.BabBentrok;
import id.selaras.bab.NaskahBab;
import id.selaras.bab.web.HalamanBab;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.strategis.rencana.BabRencanaService;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.RencanaService;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
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

/** The chapters of a plan of several years: the outline of its pedoman, and the text in one place of it. */
@Controller
@RequestMapping("/{jenis:rpjpd|rpjmd|renstra}/{id}/bab")
class BabRencanaController {

    private final RencanaService rencana;
    private final BabRencanaService bab;
    private final HalamanBab susunan;
    private final MessageSourceAccessor pesan;

    BabRencanaController(RencanaService rencana, BabRencanaService bab, HalamanBab susunan, MessageSource pesan) {
        this.rencana = rencana;
        this.bab = bab;
        this.susunan = susunan;
        this.pesan = new MessageSourceAccessor(pesan);
    }

    /** Opens where the writing goes on: the first place that is still empty. */
    @GetMapping
    String awal(@PathVariable String jenis, @PathVariable long id) {
        return kembali(jenis, id, susunan.awal(bab.kerangka(id)));
    }

    @GetMapping("/{kunci}")
    String halaman(
            @PathVariable String jenis,
            @PathVariable long id,
            @PathVariable String kunci,
            Principal pengguna,
            Model model) {
        var naskah = bab.ambil(id, kunci);
        susunan.isi(alamat(jenis, id), bab.kerangka(id), naskah, medan(id), pengguna, model);
        bingkai(jenis, id, model);
        model.addAttribute("bolehNihil", naskah.tabel().isEmpty() && !naskah.terisi());
        model.addAttribute("kodePedoman", "PMDN-86-2017");
        model.addAttribute("tautanTabel", tautan(jenis, id, naskah));
        return "rencana/bab";
    }

    @ResponseBody
    @PutMapping("/{kunci}")
    HalamanBab.Tersimpan simpan(
            @PathVariable String jenis,
            @PathVariable long id,
            @PathVariable String kunci,
            @RequestBody HalamanBab.Tulisan isi) {
        return susunan.tersimpan(bab.simpan(id, kunci, isi.versi(), isi.html()), medan(id));
    }

    @PostMapping
    String tambah(
            @PathVariable String jenis,
            @PathVariable long id,
            @RequestParam String bab,
            @RequestParam String judul,
            RedirectAttributes kabar) {
        var baru = this.bab.tambah(id, bab, judul);
        kabar.addFlashAttribute("pesanSukses", "Sub-bab " + baru.nomor() + " ditambahkan.");
        return kembali(jenis, id, baru.kunci());
    }

    @PostMapping("/{kunci}/judul")
    String judul(
            @PathVariable String jenis, @PathVariable long id, @PathVariable String kunci, @RequestParam String judul) {
        return kembali(jenis, id, bab.ubahJudul(id, kunci, judul).kunci());
    }

    @PostMapping("/{kunci}/hapus")
    String hapus(
            @PathVariable String jenis, @PathVariable long id, @PathVariable String kunci, RedirectAttributes kabar) {
        bab.hapus(id, kunci);
        kabar.addFlashAttribute("pesanSukses", "Sub-bab " + kunci + " dihapus.");
        return "redirect:" + alamat(jenis, id);
    }

    /** Says that there is nothing to tell here , or takes that back. */
    @PostMapping("/{kunci}/nihil")
    String nihil(
            @PathVariable String jenis,
            @PathVariable long id,
            @PathVariable String kunci,
            @RequestParam boolean nihil) {
        return kembali(jenis, id, bab.nyatakanNihil(id, kunci, nihil).kunci());
    }

    @GetMapping("/{kunci}/riwayat")
    String riwayat(@PathVariable String jenis, @PathVariable long id, @PathVariable String kunci, Model model) {
        model.addAttribute("naskah", bab.ambil(id, kunci));
        model.addAttribute("riwayat", bab.riwayat(id, kunci));
        model.addAttribute("alamatBab", alamat(jenis, id));
        bingkai(jenis, id, model);
        return "rencana/bab-riwayat";
    }

    @PostMapping("/{kunci}/riwayat/{entri}")
    String pakaiLagi(
            @PathVariable String jenis,
            @PathVariable long id,
            @PathVariable String kunci,
            @PathVariable long entri,
            @RequestParam(defaultValue = "false") boolean awal,
            @RequestParam long versi,
            RedirectAttributes kabar) {
        bab.pakaiLagi(id, kunci, entri, awal, versi);
        kabar.addFlashAttribute("pesanSukses", "Tulisan itu dipakai lagi; yang sebelumnya tetap ada di riwayat.");
        return kembali(jenis, id, kunci);
    }

    @ExceptionHandler(BabBentrok.class)
    ResponseEntity<Map<String, Object>> bentrok(BabBentrok galat) {
        return susunan.bentrok(galat);
    }

    /** What stands above every page of the plan; the kind in the address must be that of the plan. */
    private void bingkai(String jenis, long id, Model model) {
        rencana.ambil(id, JenisRencana.valueOf(jenis.toUpperCase(Locale.ROOT)));
        var rinci = rencana.rinci(id);
        model.addAttribute("rinci", rinci);
        model.addAttribute("rencana", rinci.rencana());
        model.addAttribute("tab", "bab");
        model.addAttribute("langkah", RencanaController.Langkah.dari(rinci));
        model.addAttribute("kunci", rinci.sebab() == null ? null : kalimat(rinci.sebab()));
        model.addAttribute("bolehSunting", rinci.bolehSunting());
    }

    private String kalimat(PelanggaranAturan sebab) {
        return pesan.getMessage(sebab.kode(), sebab.argumen(), sebab.getMessage());
    }

    /** Tables are made from the tree of the plan. */
    private static Map<String, String> tautan(String jenis, long id, NaskahBab naskah) {
        return naskah.tabel().stream().collect(Collectors.toMap(t -> t, t -> "/" + jenis + "/" + id));
    }

    private HalamanBab.IsiMedan medan(long id) {
        return new HalamanBab.IsiMedan(bab.daftarMedan(), bab.medan(id));
    }

    private static String alamat(String jenis, long id) {
        return "/" + jenis + "/" + id + "/bab";
    }

    private static String kembali(String jenis, long id, String kunci) {
        return "redirect:" + alamat(jenis, id) + "/" + kunci;
    }
}
