package id.selaras.verifikasi.web;

import id.selaras.akses.Wewenang;
import id.selaras.akses.WewenangVerifikasi;
import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.referensi.pedoman.PedomanService;
import id.selaras.tahunan.renja.PenetapanRenja;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.StatusRenja;
import id.selaras.tahunan.renja.VersiRenjaService;
import id.selaras.verifikasi.VerifikasiService;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reviewer's page: usulan and penetapan side by side, notes, justifikasi, and the word at the end. */
@Controller
@RequestMapping("/verifikasi")
class TelaahController {

    private final VerifikasiService verifikasi;
    private final RenjaService renja;
    private final PenetapanRenja penetapan;
    private final VersiRenjaService versi;
    private final PedomanService pedoman;
    private final Wewenang wewenang;
    private final WewenangVerifikasi verifikator;

    TelaahController(
            VerifikasiService verifikasi,
            RenjaService renja,
            PenetapanRenja penetapan,
            VersiRenjaService versi,
            PedomanService pedoman,
            Wewenang wewenang,
            WewenangVerifikasi verifikator) {
        this.verifikasi = verifikasi;
        this.renja = renja;
        this.penetapan = penetapan;
        this.versi = versi;
        this.pedoman = pedoman;
        this.wewenang = wewenang;
        this.verifikator = verifikator;
    }

    /** @param tugas the verifier's task, where the page was opened from it */
    @GetMapping("/renja/{id}/telaah")
    String telaah(@PathVariable long id, @RequestParam(required = false) Long tugas, Model model) {
        var rinci = renja.rinci(id);
        var r = rinci.renja();
        var aturan = pedoman.ambil(r.pedoman());
        var catatan = verifikasi.catatan(id);
        model.addAttribute("rinci", rinci);
        model.addAttribute("hasil", verifikasi.periksaRenja(id));
        model.addAttribute("catatan", catatan);
        model.addAttribute(
                "catatanTempat",
                catatan.stream()
                        .collect(Collectors.groupingBy(c -> c.lokus().tanpaSel().teks())));
        model.addAttribute("putaran", verifikasi.riwayat(id));
        model.addAttribute("versi", versi.daftar(id));
        model.addAttribute("bab", aturan.naskah().toList());
        model.addAttribute("berkas", aturan.berkas());
        model.addAttribute("tugas", tugas);
        model.addAttribute("bolehMenelaah", r.status() == StatusRenja.DIAJUKAN && verifikator.boleh(r.pdId()));
        model.addAttribute("bolehMenjawab", wewenang.pelaku().bekerjaDi(r.pdId()));
        return "verifikasi/telaah";
    }

    @PostMapping("/renja/{id}/penetapan")
    String tetapkan(
            @PathVariable long id,
            @RequestParam long baris,
            @RequestParam(required = false) String target,
            @RequestParam(required = false) String pagu,
            @RequestParam(required = false) String catatan,
            @RequestParam long versi,
            @RequestParam(required = false) Long tugas,
            RedirectAttributes kabar) {
        var satu = penetapan.tetapkan(id, baris, angka(target, false), angka(pagu, true), catatan, versi);
        kabar.addFlashAttribute("pesanSukses", "Penetapan " + satu.kode() + " disimpan.");
        return kembali(id, tugas, "telaah-" + baris);
    }

    @PostMapping("/renja/{id}/catatan")
    String catat(
            @PathVariable long id,
            @RequestParam String lokus,
            @RequestParam String tempat,
            @RequestParam String teks,
            @RequestParam(required = false) Long tugas,
            RedirectAttributes kabar) {
        var dituju = TemuanController.lokus(lokus);
        if (tempat.isBlank()) {
            verifikasi.catat(id, dituju.jenis().name(), dituju.kunci(), teks);
        } else {
            verifikasi.catat(id, dituju, tempat, teks);
        }
        kabar.addFlashAttribute("pesanSukses", "Catatan disimpan.");
        return kembali(id, tugas, "catatan");
    }

    @PostMapping("/renja/{id}/justifikasi")
    String nilai(
            @PathVariable long id,
            @RequestParam String kode,
            @RequestParam String lokus,
            @RequestParam boolean diterima,
            @RequestParam(required = false) String pesan,
            @RequestParam(required = false) Long tugas,
            RedirectAttributes kabar) {
        verifikasi.nilai(id, kode, TemuanController.lokus(lokus), diterima, pesan);
        kabar.addFlashAttribute("pesanSukses", "Justifikasi " + kode + (diterima ? " diterima." : " tidak diterima."));
        return kembali(id, tugas, "temuan");
    }

    @GetMapping("/renja/{id}/catatan/{catatanId}")
    String riwayat(@PathVariable long id, @PathVariable long catatanId, Model model) {
        model.addAttribute("renja", renja.ambil(id));
        model.addAttribute("riwayat", verifikasi.riwayatCatatan(id, catatanId));
        model.addAttribute(
                "catatan",
                verifikasi.catatan(id).stream()
                        .filter(c -> c.id() == catatanId)
                        .findFirst()
                        .orElseThrow(() -> new PelanggaranAturan("VRF-404")));
        return "verifikasi/catatan";
    }

    /** @param aksi jawab, selesai, buka or hapus */
    @PostMapping("/renja/{id}/catatan/{catatanId}")
    String tindak(
            @PathVariable long id,
            @PathVariable long catatanId,
            @RequestParam String aksi,
            @RequestParam(required = false) String teks,
            @RequestParam(required = false) Long tugas) {
        switch (aksi) {
            case "jawab" -> verifikasi.jawabCatatan(catatanId, teks);
            case "selesai" -> verifikasi.selesaikanCatatan(catatanId);
            case "buka" -> verifikasi.bukaCatatan(catatanId);
            default -> verifikasi.hapusCatatan(catatanId);
        }
        return kembali(id, tugas, "catatan");
    }

    private static String kembali(long id, Long tugas, String jangkar) {
        return "redirect:/verifikasi/renja/" + id + "/telaah" + (tugas == null ? "" : "?tugas=" + tugas) + "#"
                + jangkar;
    }

    private static BigDecimal angka(String teks, boolean uang) {
        if (teks == null || teks.isBlank()) {
            return null;
        }
        return uang ? AngkaIndonesia.bacaUang(teks) : AngkaIndonesia.baca(teks);
    }
}
