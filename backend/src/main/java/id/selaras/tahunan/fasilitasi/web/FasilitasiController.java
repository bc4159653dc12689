package id.selaras.tahunan.fasilitasi.web;

import id.selaras.tahunan.fasilitasi.BerkasLampiranService;
import id.selaras.tahunan.fasilitasi.CatatanFasilitasi.KelompokCatatan;
import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.tahunan.fasilitasi.KeadaanFasilitasi;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests for fasilitasi, and the page of one, the same for both sides. */
@Controller
@RequestMapping("/fasilitasi")
class FasilitasiController {

    private static final String ADA = "ada-";
    private static final String KETERANGAN = "ket-";

    private final FasilitasiService fasilitasi;
    private final BerkasLampiranService berkas;
    private final Clock jam;

    FasilitasiController(FasilitasiService fasilitasi, BerkasLampiranService berkas, Clock jam) {
        this.fasilitasi = fasilitasi;
        this.berkas = berkas;
        this.jam = jam;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) Integer tahun, Model model) {
        int dipilih = tahun == null ? LocalDate.now(jam).getYear() + 1 : tahun;
        model.addAttribute("tahun", dipilih);
        model.addAttribute("daftarFasilitasi", fasilitasi.daftar(dipilih));
        return "fasilitasi/daftar";
    }

    @GetMapping("/{id:\\d+}")
    String satu(@PathVariable long id, Model model) {
        var f = fasilitasi.ambil(id);
        boolean pemohon = fasilitasi.pemohon(f);
        boolean penelaah = fasilitasi.penelaah(f);
        model.addAttribute("fasilitasi", f);
        model.addAttribute("ringkasan", fasilitasi.isi(id));
        model.addAttribute("daftarLampiran", fasilitasi.lampiran(id));
        model.addAttribute("daftarBerkas", berkas.daftar(id));
        model.addAttribute("daftarCatatan", fasilitasi.catatan(id));
        model.addAttribute("daftarKeadaan", KeadaanFasilitasi.values());
        model.addAttribute("daftarKelompok", KelompokCatatan.values());
        model.addAttribute("bolehMemohon", pemohon && f.keadaan() == KeadaanFasilitasi.DRAF);
        model.addAttribute("bolehMenelaah", penelaah && f.keadaan().diProvinsi());
        model.addAttribute("bolehMenindaklanjuti", pemohon && f.keadaan() == KeadaanFasilitasi.HASIL);
        return "fasilitasi/fasilitasi";
    }

    /** @param isian fields "ada-id" and "ket-id" of the whole list of enclosures */
    @PostMapping("/{id:\\d+}/permohonan")
    String permohonan(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String nomor,
            @RequestParam Map<String, String> isian) {
        Set<Long> ada = new HashSet<>();
        Map<Long, String> keterangan = new HashMap<>();
        isian.forEach((nama, nilai) -> {
            if (nama.matches(ADA + "\\d+")) {
                ada.add(Long.valueOf(nama.substring(ADA.length())));
            } else if (nama.matches(KETERANGAN + "\\d+")) {
                keterangan.put(Long.valueOf(nama.substring(KETERANGAN.length())), nilai);
            }
        });
        fasilitasi.isiPermohonan(id, nomor, ada, keterangan);
        return "redirect:/fasilitasi/" + id;
    }

    @PostMapping("/{id:\\d+}/jadwal")
    String jadwal(
            @PathVariable long id, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate hari) {
        fasilitasi.jadwalkan(id, hari);
        return "redirect:/fasilitasi/" + id;
    }

    @PostMapping("/{id:\\d+}/catatan")
    String catatan(
            @PathVariable long id,
            @RequestParam KelompokCatatan kelompok,
            @RequestParam(defaultValue = "") String bagian,
            @RequestParam(defaultValue = "") String catatan) {
        fasilitasi.catat(id, kelompok, bagian, catatan);
        return "redirect:/fasilitasi/" + id + "#hasil";
    }

    @PostMapping("/{id:\\d+}/catatan/{catatanId:\\d+}/hapus")
    String hapus(@PathVariable long id, @PathVariable long catatanId) {
        fasilitasi.hapusCatatan(id, catatanId);
        return "redirect:/fasilitasi/" + id + "#hasil";
    }

    @PostMapping("/{id:\\d+}/catatan/{catatanId:\\d+}/tindak-lanjut")
    String tindakLanjut(
            @PathVariable long id, @PathVariable long catatanId, @RequestParam(defaultValue = "") String teks) {
        fasilitasi.tindakLanjuti(id, catatanId, teks);
        return "redirect:/fasilitasi/" + id + "#hasil";
    }

    @PostMapping("/{id:\\d+}/hasil")
    String hasil(@PathVariable long id, @RequestParam(defaultValue = "") String nomor) {
        fasilitasi.isiHasil(id, nomor);
        return "redirect:/fasilitasi/" + id + "#hasil";
    }
}
