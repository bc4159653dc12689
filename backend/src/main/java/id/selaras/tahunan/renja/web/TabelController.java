package id.selaras.tahunan.renja.web;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.pedoman.PedomanService;
import id.selaras.tahunan.renja.CatatanTelaahService;
import id.selaras.tahunan.renja.IsianTabelService;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.TabelIsian;
import id.selaras.tahunan.renja.TelaahUsulanService;
import id.selaras.tahunan.renja.VersiRenjaService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tables of Bab II: T-C.29 and T-C.30 are typed, T-C.31 has a note per program, T-C.32 the fate of each usulan. */
@Controller
@RequestMapping("/renja/{id:\\d+}/tabel")
class TabelController {

    private static final String TELAAH = "T-C.31";
    private static final String USULAN = "T-C.32";
    private static final List<String> SEMUA =
            List.of(TabelIsian.EVALUASI.kode(), TabelIsian.KINERJA.kode(), TELAAH, USULAN);

    private final RenjaService renja;
    private final IsianTabelService isian;
    private final CatatanTelaahService catatan;
    private final TelaahUsulanService usulan;
    private final VersiRenjaService versi;
    private final PedomanService pedoman;
    private final BingkaiRenja bingkai;
    private final PenyusunLembar jam;
    private final PesanRenja pesan;

    TabelController(
            RenjaService renja,
            IsianTabelService isian,
            CatatanTelaahService catatan,
            TelaahUsulanService usulan,
            VersiRenjaService versi,
            PedomanService pedoman,
            BingkaiRenja bingkai,
            PenyusunLembar jam,
            PesanRenja pesan) {
        this.renja = renja;
        this.isian = isian;
        this.catatan = catatan;
        this.usulan = usulan;
        this.versi = versi;
        this.pedoman = pedoman;
        this.bingkai = bingkai;
        this.jam = jam;
        this.pesan = pesan;
    }

    /** @param baris id of the row, or code of the program in T-C.31 */
    record Ubahan(String baris, String kolom, String semula, String nilai) {}

    record Kiriman(List<Ubahan> ubahan) {}

    record Baris(String id, Map<String, String> sel, Map<String, String> hitung) {}

    /** @param pesan why it was not understood; null where somebody else changed the cell, then kini and oleh tell */
    record Tertahan(String baris, String kolom, String pesan, String kini, String oleh) {}

    record Jawaban(List<Baris> baris, List<Tertahan> tertahan, String pukul) {}

    @GetMapping
    String awal(@PathVariable long id) {
        return "redirect:/renja/" + renja.ambil(id).id() + "/tabel/" + SEMUA.get(0);
    }

    @GetMapping("/{kode}")
    String halaman(@PathVariable long id, @PathVariable String kode, Model model) {
        var ringkas = renja.ambil(id);
        bingkai.isi(ringkas, "tabel", model);
        model.addAttribute("kode", kode);
        model.addAttribute("daftarTabel", SEMUA);
        model.addAttribute("asal", pedoman.ambil(ringkas.pedoman()).tabel(kode).orElse(null));
        var tabel = TabelIsian.dari(kode);
        if (tabel.isPresent()) {
            model.addAttribute("baris", isian.baris(id, tabel.get()));
        } else {
            var isi = versi.susun(id);
            switch (kode) {
                case TELAAH -> model.addAttribute("review", isi.review());
                case USULAN -> {
                    model.addAttribute("usulan", usulan.daftar(id));
                    model.addAttribute("matriks", isi.matriks());
                }
                default -> throw new PelanggaranAturan("BAB-404", kode);
            }
        }
        return "renja/tabel";
    }

    @ResponseBody
    @PostMapping("/{kode}/sel")
    Jawaban ubah(@PathVariable long id, @PathVariable String kode, @RequestBody Kiriman kiriman) {
        if (kode.equals(TELAAH)) {
            return telaah(id, kiriman.ubahan());
        }
        var hasil = isian.ubah(
                id,
                tabel(kode),
                kiriman.ubahan().stream()
                        .map(u -> new IsianTabelService.Ubahan(nomor(u.baris()), u.kolom(), u.semula(), u.nilai()))
                        .toList());
        return new Jawaban(
                hasil.baris().stream()
                        .map(b -> new Baris(String.valueOf(b.id()), b.sel(), b.hitung()))
                        .toList(),
                hasil.tertahan().stream()
                        .map(t -> new Tertahan(
                                String.valueOf(t.baris()),
                                t.kolom(),
                                t.sebab() == null ? null : pesan.kalimat(t.sebab()),
                                t.kini(),
                                t.oleh()))
                        .toList(),
                jam.pukul());
    }

    @PostMapping("/{kode}/baris")
    String tambah(@PathVariable long id, @PathVariable String kode, @RequestParam String isian) {
        long baris = this.isian.tambah(id, tabel(kode), isian);
        return "redirect:/renja/" + id + "/tabel/" + kode + "#baris-" + baris;
    }

    @PostMapping("/{kode}/lengkapi")
    String lengkapi(@PathVariable long id, @PathVariable String kode, RedirectAttributes kabar) {
        int jumlah = isian.lengkapi(id);
        kabar.addFlashAttribute(
                "pesanSukses",
                jumlah == 0 ? "Semua baris rencana sudah ada di tabel ini." : jumlah + " baris ditambahkan.");
        return "redirect:/renja/" + id + "/tabel/" + kode;
    }

    @PostMapping("/{kode}/baris/{baris:\\d+}/hapus")
    String hapus(@PathVariable long id, @PathVariable String kode, @PathVariable long baris, RedirectAttributes kabar) {
        isian.hapus(id, tabel(kode), baris);
        kabar.addFlashAttribute("pesanSukses", "Baris dihapus; isinya tetap tercatat di jejak.");
        return "redirect:/renja/" + id + "/tabel/" + kode;
    }

    private Jawaban telaah(long id, List<Ubahan> ubahan) {
        var baris = new ArrayList<Baris>();
        var tertahan = new ArrayList<Tertahan>();
        for (var u : ubahan) {
            try {
                var kini = catatan.tulis(id, u.baris(), u.semula(), u.nilai());
                if (kini.equals(TeksLuar.rapikan(u.nilai()))) {
                    baris.add(new Baris(u.baris(), Map.of("catatan", kini), Map.of()));
                } else {
                    tertahan.add(new Tertahan(u.baris(), u.kolom(), null, kini, null));
                }
            } catch (PelanggaranAturan sebab) {
                tertahan.add(new Tertahan(u.baris(), u.kolom(), pesan.kalimat(sebab), "", null));
            }
        }
        return new Jawaban(baris, tertahan, jam.pukul());
    }

    private static TabelIsian tabel(String kode) {
        return TabelIsian.dari(kode).orElseThrow(() -> new PelanggaranAturan("BAB-404", kode));
    }

    private static long nomor(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException bukanNomor) {
            throw new PelanggaranAturan("SUN-17");
        }
    }
}
