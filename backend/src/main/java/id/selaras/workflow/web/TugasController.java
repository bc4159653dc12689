package id.selaras.workflow.web;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Tahap;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.workflow.rkpd.RenjaMasuk;
import id.selaras.workflow.tugas.DelegasiTugas;
import id.selaras.workflow.tugas.GiliranBerikutnya;
import id.selaras.workflow.tugas.KotakTugas;
import id.selaras.workflow.tugas.SaringanTugas;
import id.selaras.workflow.tugas.Tugas;
import id.selaras.workflow.tugas.TugasService;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The inbox, and the page of one task where it is decided. */
@Controller
@RequestMapping("/tugas")
class TugasController {

    private static final int RINGKAS = 6;
    private static final int GILIRAN = 3;

    /** Somebody or something else was first. */
    private static final Set<String> KEDULUAN = Set.of("TGS-01", "TGS-02", "TGS-03");

    private final KotakTugas kotak;
    private final GiliranBerikutnya giliran;
    private final TugasService tugas;
    private final DelegasiTugas delegasi;
    private final RenjaMasuk masuk;
    private final PerangkatDaerahService perangkatDaerah;
    private final KalimatAturan kalimat;
    private final Clock jam;

    TugasController(
            KotakTugas kotak,
            GiliranBerikutnya giliran,
            TugasService tugas,
            DelegasiTugas delegasi,
            RenjaMasuk masuk,
            PerangkatDaerahService perangkatDaerah,
            KalimatAturan kalimat,
            Clock jam) {
        this.kotak = kotak;
        this.giliran = giliran;
        this.tugas = tugas;
        this.delegasi = delegasi;
        this.masuk = masuk;
        this.perangkatDaerah = perangkatDaerah;
        this.kalimat = kalimat;
        this.jam = jam;
    }

    @GetMapping
    String daftar(@ModelAttribute("saring") SaringTugasForm saring, Model model) {
        var hasil = kotak.daftar(saring.saringan());
        model.addAttribute("daftarTugas", hasil.isi());
        model.addAttribute("jumlah", hasil.jumlah());
        model.addAttribute(
                "jumlahHalaman", (int) ((hasil.jumlah() + SaringTugasForm.UKURAN - 1) / SaringTugasForm.UKURAN));
        model.addAttribute("alamat", saring.alamat());
        model.addAttribute("menyaring", saring.menyaring());
        model.addAttribute("hitungan", kotak.hitung());
        model.addAttribute("daftarLingkup", kotak.lingkup());
        model.addAttribute("daftarTahap", Tahap.values());
        model.addAttribute("daftarPd", perangkatDaerah.daftarAktif());
        model.addAttribute("calon", kotak.rekan());
        model.addAttribute("kini", jam.instant());
        return "tugas/daftar";
    }

    /** "Menunggu Anda", for the first page. */
    @GetMapping("/ringkas")
    String ringkas(Model model) {
        var untukSaya = SaringanTugas.untukSaya();
        var hasil = kotak.daftar(new SaringanTugas(
                untukSaya.lingkup(), null, null, null, null, null, false, null, null, false, 0, RINGKAS));
        model.addAttribute("daftarTugas", hasil.isi());
        model.addAttribute("jumlah", hasil.jumlah());
        model.addAttribute("tanpaPemegang", kotak.tanpaPemegang());
        model.addAttribute("perhatian", kotak.perluPerhatian(RINGKAS));
        model.addAttribute("giliran", hasil.isi().isEmpty() ? giliran.untukSaya(GILIRAN) : List.of());
        model.addAttribute("kini", jam.instant());
        return "tugas/bagian :: ringkas";
    }

    /** The number beside "Tugas" in the menu. */
    @GetMapping("/jumlah")
    String jumlah(Model model) {
        model.addAttribute("hitungan", kotak.hitung());
        return "tugas/bagian :: jumlah";
    }

    /** The number on the first page. */
    @GetMapping("/angka")
    String angka(Model model) {
        jumlah(model);
        return "tugas/bagian :: angka";
    }

    @GetMapping("/{id:\\d+}")
    String rinci(@PathVariable long id, Model model) {
        return halaman(id, model);
    }

    @PostMapping("/{id:\\d+}/selesaikan")
    String selesaikan(
            @PathVariable long id,
            @ModelAttribute("form") PutusanForm form,
            Model model,
            HttpServletResponse jawab,
            RedirectAttributes kabar) {
        var isi = kotak.ambil(id);
        if (isi.terbuka() && form.kurangNomor(isi)) {
            return ditolak(id, new PelanggaranAturan("TGS-15"), model, jawab);
        }
        if (isi.terbuka() && form.kurangAlasan(isi)) {
            return ditolak(id, new PelanggaranAturan("TGS-05"), model, jawab);
        }
        try {
            var hasil = tugas.selesaikan(id, form.putusan(isi));
            kabar.addFlashAttribute("pesanSukses", "Selesai: " + hasil.nama() + ", " + hasil.ringkasan() + ".");
            return "redirect:/tugas";
        } catch (RuntimeException gagal) {
            return ditolak(id, KalimatAturan.dari(gagal), model, jawab);
        }
    }

    @PostMapping("/{id:\\d+}/ambil")
    String ambil(@PathVariable long id, Model model, HttpServletResponse jawab) {
        return lakukan(id, () -> tugas.klaim(id), model, jawab);
    }

    @PostMapping("/{id:\\d+}/lepas")
    String lepas(@PathVariable long id, Model model, HttpServletResponse jawab) {
        return lakukan(id, () -> tugas.lepas(id), model, jawab);
    }

    @PostMapping("/{id:\\d+}/delegasikan")
    String delegasikan(
            @PathVariable long id,
            @RequestParam String kepada,
            @RequestParam(defaultValue = "") String sebab,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate sampai,
            Model model,
            HttpServletResponse jawab) {
        model.addAttribute("sebabDelegasi", sebab);
        model.addAttribute("sampaiDelegasi", sampai);
        return lakukan(id, () -> tugas.delegasikan(id, kepada, sebab, sampai), model, jawab);
    }

    @PostMapping("/{id:\\d+}/komentar")
    String komentar(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String teks,
            Model model,
            HttpServletResponse jawab) {
        model.addAttribute("teksKomentar", teks);
        return lakukan(id, () -> tugas.komentar(id, teks), model, jawab);
    }

    @PostMapping("/{id:\\d+}/batas")
    String batas(
            @PathVariable long id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate batas,
            @RequestParam(defaultValue = "") String alasan,
            Model model,
            HttpServletResponse jawab) {
        model.addAttribute("batasBaru", batas);
        model.addAttribute("alasanBatas", alasan);
        return lakukan(id, () -> tugas.ubahBatas(id, batas, alasan), model, jawab);
    }

    private String lakukan(long id, Runnable kerja, Model model, HttpServletResponse jawab) {
        try {
            kerja.run();
            return "redirect:/tugas/" + id;
        } catch (RuntimeException gagal) {
            return ditolak(id, KalimatAturan.dari(gagal), model, jawab);
        }
    }

    private String ditolak(long id, PelanggaranAturan galat, Model model, HttpServletResponse jawab) {
        jawab.setStatus(galat.menolakOrang() ? 403 : KEDULUAN.contains(galat.kode()) ? 409 : 422);
        model.addAttribute("galat", kalimat.tulis(galat));
        return halaman(id, model);
    }

    private String halaman(long id, Model model) {
        Tugas isi = kotak.ambil(id);
        model.addAttribute("tugas", isi);
        model.addAttribute("izin", kotak.izin(isi));
        model.addAttribute("riwayat", kotak.riwayat(id));
        model.addAttribute("calon", kotak.calonPenerima(isi));
        model.addAttribute("sampaiBawaan", delegasi.sampaiBawaan(isi));
        model.addAttribute("bernomor", PutusanForm.bernomor(isi));
        model.addAttribute("memilihPd", PutusanForm.memilihPd(isi));
        model.addAttribute("ditunggu", PutusanForm.memilihPd(isi) ? masuk.ditunggu(isi.tahun()) : List.of());
        model.addAttribute("kini", jam.instant());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", PutusanForm.kosong());
        }
        return "tugas/rinci";
    }
}
