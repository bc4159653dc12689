package id.selaras.akses.web;

import id.selaras.akses.Formulir;
import id.selaras.akses.KelolaPenggunaService;
import id.selaras.akses.PenugasanService;
import id.selaras.akses.Peran;
import id.selaras.akses.SandiSementara;
import id.selaras.akses.SaringPengguna;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.util.UriComponentsBuilder;

/** Accounts and their offices, for administrators. */
@Controller
@RequestMapping("/pengguna")
class PenggunaController {

    private static final Map<String, String> MEDAN =
            Map.of("PGN-01", "namaPengguna", "PGN-02", "namaPengguna", "PGN-03", "nama", "PGN-04", "surel");
    private static final Map<String, String> MEDAN_PENUGASAN = Map.of(
            "PNG-01", "pdId", "PNG-02", "selesai", "PNG-03", "selesai", "PNG-07", "pdId", "PNG-09", "wilayah", "PNG-10",
            "peran", "PNG-11", "mulai");

    private final KelolaPenggunaService pengguna;
    private final PenugasanService penugasan;
    private final PerangkatDaerahService perangkatDaerah;
    private final Clock jam;

    PenggunaController(
            KelolaPenggunaService pengguna,
            PenugasanService penugasan,
            PerangkatDaerahService perangkatDaerah,
            Clock jam) {
        this.pengguna = pengguna;
        this.penugasan = penugasan;
        this.perangkatDaerah = perangkatDaerah;
        this.jam = jam;
    }

    @GetMapping
    String daftar(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Peran peran,
            @RequestParam(required = false) Long pd,
            @RequestParam(required = false) Boolean aktif,
            @RequestParam(defaultValue = "1") int halaman,
            Model model) {
        var saring = new SaringPengguna(q, peran, pd, aktif, halaman);
        model.addAttribute("saring", saring);
        model.addAttribute("hasil", pengguna.daftar(saring));
        model.addAttribute("kursiKosong", pengguna.kursiKosong());
        model.addAttribute("daftarPd", perangkatDaerah.daftarSemua());
        model.addAttribute("daftarPeran", Peran.values());
        model.addAttribute("alamat", alamat(saring));
        return "pengguna/daftar";
    }

    @GetMapping("/baru")
    String baru(Model model) {
        pengguna.ringkasan();
        model.addAttribute("form", PenggunaForm.kosong());
        return "pengguna/baru";
    }

    @PostMapping
    String buat(
            @ModelAttribute("form") PenggunaForm form, BindingResult hasil, Model model, HttpServletResponse jawab) {
        var sandi = new SandiSementara[1];
        if (!Formulir.coba(
                hasil, MEDAN, () -> sandi[0] = pengguna.buat(form.namaPengguna(), form.nama(), form.surel()))) {
            jawab.setStatus(422);
            return "pengguna/baru";
        }
        return sandiSekali(sandi[0], model, jawab);
    }

    @GetMapping("/{id}")
    String rinci(@PathVariable long id, Model model) {
        var p = pengguna.ambil(id);
        model.addAttribute("form", PenggunaForm.dari(p));
        model.addAttribute("formPenugasan", PenugasanForm.mulai(LocalDate.now(jam)));
        return halamanRinci(id, model);
    }

    @PostMapping("/{id}")
    String ubah(
            @PathVariable long id,
            @ModelAttribute("form") PenggunaForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        if (!Formulir.coba(hasil, MEDAN, () -> pengguna.ubah(id, form.nama(), form.surel(), form.versi()))) {
            jawab.setStatus(422);
            model.addAttribute("formPenugasan", PenugasanForm.mulai(LocalDate.now(jam)));
            return halamanRinci(id, model);
        }
        kabar.addFlashAttribute("pesanSukses", "Data akun tersimpan.");
        return "redirect:/pengguna/" + id;
    }

    @PostMapping("/{id}/nonaktif")
    String nonaktifkan(@PathVariable long id, RedirectAttributes kabar) {
        pengguna.nonaktifkan(id);
        kabar.addFlashAttribute(
                "pesanSukses", "Akun dinonaktifkan. Tugas yang dipegangnya kembali ke daftar jabatannya.");
        return "redirect:/pengguna/" + id;
    }

    @PostMapping("/{id}/aktif")
    String aktifkan(@PathVariable long id, RedirectAttributes kabar) {
        pengguna.aktifkan(id);
        kabar.addFlashAttribute("pesanSukses", "Akun aktif lagi.");
        return "redirect:/pengguna/" + id;
    }

    @PostMapping("/{id}/sandi")
    String aturUlangSandi(@PathVariable long id, Model model, HttpServletResponse jawab) {
        return sandiSekali(pengguna.aturUlangSandi(id), model, jawab);
    }

    @PostMapping("/{id}/penugasan")
    String tugaskan(
            @PathVariable long id,
            @ModelAttribute("formPenugasan") PenugasanForm form,
            BindingResult hasil,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        boolean jadi = Formulir.coba(
                hasil,
                MEDAN_PENUGASAN,
                () -> penugasan.tugaskan(
                        id, form.peran(), form.pdId(), form.wilayah(), form.jenis(), form.mulai(), form.selesai()));
        if (!jadi) {
            jawab.setStatus(422);
            model.addAttribute("form", PenggunaForm.dari(pengguna.ambil(id)));
            return halamanRinci(id, model);
        }
        kabar.addFlashAttribute("pesanSukses", "Jabatan diberikan dan berlaku mulai tanggalnya.");
        return "redirect:/pengguna/" + id;
    }

    @PostMapping("/{id}/penugasan/{penugasanId}/akhiri")
    String akhiri(
            @PathVariable long id,
            @PathVariable long penugasanId,
            @RequestParam
                    @org.springframework.format.annotation.DateTimeFormat(
                            iso = org.springframework.format.annotation.DateTimeFormat.ISO.DATE)
                    LocalDate terakhir,
            RedirectAttributes kabar) {
        penugasan.akhiri(penugasanId, terakhir);
        kabar.addFlashAttribute("pesanSukses", "Masa jabatan diakhiri.");
        return "redirect:/pengguna/" + id;
    }

    @PostMapping("/{id}/penugasan/{penugasanId}/batal")
    String batalkan(@PathVariable long id, @PathVariable long penugasanId, RedirectAttributes kabar) {
        penugasan.batalkan(penugasanId);
        kabar.addFlashAttribute("pesanSukses", "Jabatan batal diberikan.");
        return "redirect:/pengguna/" + id;
    }

    /** The password is written into this answer only: not into the session, not into a log. */
    private static String sandiSekali(SandiSementara sandi, Model model, HttpServletResponse jawab) {
        jawab.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("sandi", sandi);
        return "pengguna/sandi-sekali";
    }

    private String halamanRinci(long id, Model model) {
        var p = pengguna.ambil(id);
        var hari = LocalDate.now(jam);
        model.addAttribute("pengguna", p);
        model.addAttribute("hariIni", hari);
        model.addAttribute(
                "daftarPd",
                perangkatDaerah.daftarSemua().stream()
                        .filter(pd -> pd.berlakuSampai() == null
                                || !pd.berlakuSampai().isBefore(hari))
                        .toList());
        model.addAttribute("daftarPeran", Peran.values());
        model.addAttribute("daftarWilayah", penugasan.wilayah());
        return "pengguna/rinci";
    }

    private static String alamat(SaringPengguna saring) {
        var hasil = UriComponentsBuilder.fromPath("/pengguna");
        if (saring.kata() != null) {
            hasil.queryParam("q", "{q}");
        }
        if (saring.peran() != null) {
            hasil.queryParam("peran", saring.peran());
        }
        if (saring.pdId() != null) {
            hasil.queryParam("pd", saring.pdId());
        }
        if (saring.aktif() != null) {
            hasil.queryParam("aktif", saring.aktif());
        }
        return hasil.encode()
                .buildAndExpand(saring.kata() == null ? "" : saring.kata())
                .toUriString();
    }
}
