package id.selaras.partisipasi.usulan.web;

import id.selaras.akses.Formulir;
import id.selaras.kernel.AngkaIndonesia;
import id.selaras.partisipasi.usulan.AjukanUsulanService;
import id.selaras.partisipasi.usulan.BacaUsulan;
import id.selaras.partisipasi.usulan.GabungUsulanService;
import id.selaras.partisipasi.usulan.JenjangUsulan;
import id.selaras.partisipasi.usulan.LangkahUsulan;
import id.selaras.partisipasi.usulan.Rekomendasi;
import id.selaras.partisipasi.usulan.StatusUsulan;
import id.selaras.partisipasi.usulan.TimbangUsulanService;
import id.selaras.partisipasi.usulan.UsulanRinci;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One usulan: its way, who holds it, and what the person who looks may do with it. */
@Controller
@RequestMapping("/usulan/{id:\\d+}")
class RinciUsulanController {

    private final BacaUsulan baca;
    private final TimbangUsulanService timbang;
    private final AjukanUsulanService ajukan;
    private final GabungUsulanService gabung;
    private final BahanUsulan bahan;

    RinciUsulanController(
            BacaUsulan baca,
            TimbangUsulanService timbang,
            AjukanUsulanService ajukan,
            GabungUsulanService gabung,
            BahanUsulan bahan) {
        this.baca = baca;
        this.timbang = timbang;
        this.ajukan = ajukan;
        this.gabung = gabung;
        this.bahan = bahan;
    }

    record TimbangForm(Rekomendasi rekomendasi, String volume, String anggaran, String alasan, Long versi) {}

    @GetMapping
    String rinci(@PathVariable long id, Model model) {
        model.addAttribute("formTimbang", new TimbangForm(null, "", "", "", null));
        return halaman(baca.ambil(id), model);
    }

    private String halaman(UsulanRinci u, Model model) {
        var saya = baca.kedudukan();
        var ditampung = baca.ditampung(u.id());
        var perjalanan = baca.perjalanan(Stream.concat(Stream.of(u), ditampung.stream())
                .map(UsulanRinci::id)
                .toList());
        boolean giliran = saya.giliran(u);
        model.addAttribute("u", u);
        model.addAttribute("saya", saya);
        model.addAttribute("perjalanan", perjalanan);
        model.addAttribute("perJenjang", LangkahUsulan.perJenjang(perjalanan));
        model.addAttribute("ditampung", ditampung);
        model.addAttribute("induk", u.indukId() == null ? null : baca.ambil(u.indukId()));
        model.addAttribute("pemilik", saya.pemilik(u));
        model.addAttribute("bolehMenimbang", giliran && u.status() != StatusUsulan.DIKEMBALIKAN);
        model.addAttribute("bolehMemperbaiki", saya.pemilik(u) && dapatDiperbaiki(u));
        model.addAttribute("bolehMeneruskan", u.status().berjalan() && (saya.menimbang(u) && giliran || saya.tapd()));
        model.addAttribute(
                "bolehMelanjutkan",
                (saya.pemilik(u) || saya.tapd())
                        && u.lanjutanId() == null
                        && u.status() != StatusUsulan.DITERIMA
                        && u.status() != StatusUsulan.DIGABUNG);
        model.addAttribute("bolehMenggabung", saya.menggabung(u));
        model.addAttribute("serupa", u.status().berjalan() ? gabung.serupaDengan(u) : java.util.List.of());
        model.addAttribute("daftarRekomendasi", Rekomendasi.values());
        model.addAttribute("ketVolume", ketVolume(u));
        model.addAttribute("daftarJenjang", jenjang());
        model.addAttribute("daftarPd", bahan.perangkatDaerah());
        return "usulan/rinci";
    }

    private static String ketVolume(UsulanRinci u) {
        var diusulkan = u.volume() == null
                ? "belum ada"
                : AngkaIndonesia.tulis(u.volume(), 0, 4) + (u.satuan() == null ? "" : " " + u.satuan());
        return "Diusulkan " + diusulkan + "; kosongkan bila tetap.";
    }

    private static java.util.List<JenjangUsulan> jenjang() {
        return Stream.of(JenjangUsulan.values())
                .filter(j -> j != JenjangUsulan.SELESAI)
                .toList();
    }

    private static boolean dapatDiperbaiki(UsulanRinci u) {
        return u.status() == StatusUsulan.DIKEMBALIKAN
                || u.status() == StatusUsulan.DIUSULKAN && u.jenjang() == JenjangUsulan.KELURAHAN;
    }

    @PostMapping("/rekomendasi")
    String rekomendasi(
            @PathVariable long id,
            @ModelAttribute("formTimbang") TimbangForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        var u = baca.ambil(id);
        boolean jadi = Formulir.coba(
                hasil,
                Map.of("USL-08", "alasan", "USL-09", "volume"),
                () -> timbang.rekomendasi(
                        id,
                        form.versi() == null ? -1 : form.versi(),
                        form.rekomendasi(),
                        form.volume(),
                        form.anggaran(),
                        form.alasan()));
        if (!jadi) {
            jawab.setStatus(422);
            return halaman(u, model);
        }
        kabar.addFlashAttribute("pesanSukses", form.rekomendasi().label() + ": " + u.uraian());
        return "redirect:/usulan/" + id;
    }

    @PostMapping("/teruskan")
    String teruskan(
            @PathVariable long id,
            @RequestParam long versi,
            @RequestParam long pdId,
            @RequestParam String alasan,
            RedirectAttributes kabar) {
        timbang.teruskan(id, versi, pdId, alasan);
        kabar.addFlashAttribute("pesanSukses", "Usulan diteruskan ke perangkat daerah yang dipilih.");
        return "redirect:/usulan/" + id;
    }

    @PostMapping("/lokasi")
    String lokasi(
            @PathVariable long id,
            @RequestParam long versi,
            @RequestParam String lokasi,
            @RequestParam String alasan,
            RedirectAttributes kabar) {
        ajukan.pindahkan(id, versi, lokasi, alasan);
        kabar.addFlashAttribute("pesanSukses", "Lokasi diubah; tercatat dengan nama Anda dan alasannya.");
        return "redirect:/usulan/" + id;
    }

    @PostMapping("/lanjutkan")
    String lanjutkan(@PathVariable long id, RedirectAttributes kabar) {
        long baru = ajukan.lanjutkan(id);
        kabar.addFlashAttribute("pesanSukses", "Usulan dilanjutkan ke tahun berikut dengan riwayatnya.");
        return "redirect:/usulan/" + baru;
    }

    @PostMapping("/gabung")
    String gabung(@PathVariable long id, @RequestParam long dengan, RedirectAttributes kabar) {
        gabung.gabungkan(id, dengan);
        kabar.addFlashAttribute("pesanSukses", "Usulan digabung; kedua pengusul tetap tercatat.");
        return "redirect:/usulan/" + id;
    }

    @PostMapping("/pisah")
    String pisah(@PathVariable long id, RedirectAttributes kabar) {
        gabung.pisahkan(id);
        kabar.addFlashAttribute("pesanSukses", "Usulan dipisah kembali.");
        return "redirect:/usulan/" + id;
    }
}
