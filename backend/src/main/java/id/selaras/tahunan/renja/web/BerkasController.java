package id.selaras.tahunan.renja.web;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Tahap;
import id.selaras.tahunan.berkas.BerkasBaru;
import id.selaras.tahunan.renja.BerkasRenjaService;
import id.selaras.tahunan.renja.JenisBerkasLain;
import id.selaras.tahunan.renja.RenjaService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The papers of a Renja, stage by stage, as the pedoman asks for them. */
@Controller
@RequestMapping("/renja/{id:\\d+}/berkas")
class BerkasController {

    private final RenjaService renja;
    private final BerkasRenjaService berkas;
    private final BingkaiRenja bingkai;

    BerkasController(RenjaService renja, BerkasRenjaService berkas, BingkaiRenja bingkai) {
        this.renja = renja;
        this.berkas = berkas;
        this.bingkai = bingkai;
    }

    @GetMapping
    String halaman(@PathVariable long id, Model model) {
        var perTahap = new LinkedHashMap<Tahap, List<BerkasRenjaService.Butir>>();
        for (var butir : berkas.daftar(id)) {
            perTahap.computeIfAbsent(butir.tahap(), t -> new java.util.ArrayList<>())
                    .add(butir);
        }
        bingkai.isi(renja.ambil(id), "berkas", model);
        model.addAttribute("perTahap", perTahap);
        model.addAttribute("boleh", berkas.boleh(id));
        model.addAttribute("daftarTahap", Tahap.values());
        model.addAttribute("daftarLain", JenisBerkasLain.values());
        return "renja/berkas";
    }

    /** @param ganti paper whose place the new one takes; null where it stands beside what is there */
    @PostMapping
    String unggah(
            @PathVariable long id,
            @RequestParam Tahap tahap,
            @RequestParam String jenis,
            @RequestParam(required = false) MultipartFile isi,
            @RequestParam(required = false) LocalDate tanggal,
            @RequestParam(required = false) String nomor,
            @RequestParam(required = false) Long ganti,
            RedirectAttributes kabar) {
        if (isi == null
                || isi.getOriginalFilename() == null
                || isi.getOriginalFilename().isEmpty()) {
            throw new PelanggaranAturan("BRK-08");
        }
        var baru = new BerkasBaru(tahap, jenis, isi.getOriginalFilename(), bytes(isi), tanggal, nomor);
        var simpanan = ganti == null ? berkas.unggah(id, baru) : berkas.ganti(id, ganti, baru);
        kabar.addFlashAttribute("pesanSukses", simpanan.nama() + " tersimpan.");
        return "redirect:/renja/" + id + "/berkas#" + tahap + "-" + jenis;
    }

    /** The bytes as they came; never shown inside the page, whatever they are. */
    @GetMapping("/{berkasId:\\d+}")
    ResponseEntity<byte[]> unduh(@PathVariable long id, @PathVariable long berkasId) {
        var satu = berkas.ambil(id, berkasId);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(satu.tipe()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(satu.nama(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(berkas.isi(id, berkasId));
    }

    @PostMapping("/{berkasId:\\d+}/hapus")
    String hapus(@PathVariable long id, @PathVariable long berkasId, RedirectAttributes kabar) {
        var nama = berkas.ambil(id, berkasId).nama();
        berkas.hapus(id, berkasId);
        kabar.addFlashAttribute("pesanSukses", nama + " dihapus; nama dan sidiknya tetap di jejak.");
        return "redirect:/renja/" + id + "/berkas";
    }

    private static byte[] bytes(MultipartFile isi) {
        try {
            return isi.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
