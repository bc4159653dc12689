package id.selaras.portal;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.partisipasi.usulan.KodeUsulan;
import id.selaras.partisipasi.usulan.StatusUsulan;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the portal: anyone reads them, without signing in and without scripts. */
@Controller
@RequestMapping("/publik")
class PublikController {

    private final PortalService portal;

    PublikController(PortalService portal) {
        this.portal = portal;
    }

    @GetMapping
    String awal(Model model) {
        var daerah = portal.daerah();
        if (daerah.size() == 1) {
            return "redirect:/publik/" + daerah.get(0).pemda().kode();
        }
        model.addAttribute("daerah", daerah);
        return "publik/daerah";
    }

    /** The fate of an usulan, by the code its proposer was given. */
    @GetMapping("/usulan/{kode}")
    String nasib(@PathVariable String kode, Model model, HttpServletResponse jawab) {
        var rapi = KodeUsulan.baca(kode);
        var pemda = portal.pemdaUsulan(rapi);
        model.addAttribute("kode", KodeUsulan.tulis(rapi));
        if (pemda.isEmpty()) {
            jawab.setStatus(404);
            return "publik/usulan-tidak-ada";
        }
        return di(pemda.get(), null, model, () -> {
            model.addAttribute("n", portal.nasib(rapi).orElseThrow(() -> new PelanggaranAturan("PBL-404")));
            return "publik/nasib";
        });
    }

    /** From the box in which a code is typed. */
    @GetMapping("/usulan")
    String cari(@RequestParam(defaultValue = "") String kode) {
        var rapi = KodeUsulan.baca(kode);
        return "redirect:/publik" + (rapi.isEmpty() ? "" : "/usulan/" + rapi);
    }

    @GetMapping("/{w}")
    String beranda(@PathVariable String w, @RequestParam(required = false) Integer tahun, Model model) {
        return di(w, tahun, model, () -> {
            int t = tahun(model);
            var rkpd = portal.rkpd(t);
            var rencana = portal.rencana(t);
            model.addAttribute("rkpd", rkpd);
            model.addAttribute("rencana", rencana);
            model.addAttribute("kemajuan", portal.kemajuan(rkpd, rencana.versi()));
            model.addAttribute("banyakPd", portal.perangkatDaerah().size());
            model.addAttribute("hitung", portal.hitungUsulan(t));
            model.addAttribute("daftarStatus", StatusUsulan.values());
            return "publik/beranda";
        });
    }

    @GetMapping("/{w}/rencana")
    String rencana(
            @PathVariable String w,
            @RequestParam(required = false) Integer tahun,
            @RequestParam(required = false) String prioritas,
            Model model) {
        return di(w, tahun, model, () -> {
            var rencana = portal.rencana(tahun(model));
            model.addAttribute("rencana", rencana);
            if (prioritas != null) {
                var baris = rencana.denganPrioritas(prioritas);
                if (baris.isEmpty()) {
                    throw new PelanggaranAturan("PBL-404");
                }
                return baris(prioritas, baris, model);
            }
            return "publik/rencana";
        });
    }

    @GetMapping("/{w}/pd/{kodePd}")
    String pd(
            @PathVariable String w,
            @PathVariable String kodePd,
            @RequestParam(required = false) Integer tahun,
            Model model) {
        return di(w, tahun, model, () -> {
            var rencana = portal.rencana(tahun(model));
            var versi = rencana.versi().stream()
                    .filter(v -> v.kodePd().equals(kodePd))
                    .findFirst()
                    .orElseThrow(() -> new PelanggaranAturan("PBL-404"));
            model.addAttribute("versi", versi);
            return baris(versi.namaPd(), rencana.milik(kodePd), model);
        });
    }

    private static String baris(String judul, java.util.List<RencanaPublik.Baris> baris, Model model) {
        model.addAttribute("judulHalaman", judul);
        model.addAttribute("baris", baris);
        model.addAttribute("total", RencanaPublik.jumlah(baris));
        return "publik/baris";
    }

    @GetMapping("/{w}/tempat")
    String tempat(@PathVariable String w, @RequestParam(required = false) Integer tahun, Model model) {
        return di(w, tahun, model, () -> {
            model.addAttribute("tempat", portal.tempat(tahun(model)));
            return "publik/tempat";
        });
    }

    @GetMapping("/{w}/tempat/{kode}")
    String satuTempat(
            @PathVariable String w,
            @PathVariable String kode,
            @RequestParam(required = false) Integer tahun,
            Model model) {
        return di(w, tahun, model, () -> {
            var wilayah = portal.wilayah(kode);
            var baris = portal.rencana(tahun(model)).di(wilayah.nama());
            model.addAttribute("wilayah", wilayah);
            model.addAttribute("hal", portal.usulan(tahun(model), kode, null, null, 1));
            model.addAttribute("baris", baris);
            model.addAttribute("total", RencanaPublik.jumlah(baris));
            return "publik/satu-tempat";
        });
    }

    @GetMapping("/{w}/usulan")
    String usulan(
            @PathVariable String w,
            @RequestParam(required = false) Integer tahun,
            @RequestParam(required = false) StatusUsulan status,
            @RequestParam(required = false) String wilayah,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") int halaman,
            Model model) {
        return di(w, tahun, model, () -> {
            var tempat = wilayah == null || wilayah.isBlank() ? null : portal.wilayah(wilayah);
            model.addAttribute(
                    "hal",
                    portal.usulan(tahun(model), tempat == null ? null : tempat.kode(), status, cari.strip(), halaman));
            model.addAttribute("tempat", tempat);
            model.addAttribute("status", status);
            model.addAttribute("cari", cari.strip());
            model.addAttribute("daftarStatus", StatusUsulan.values());
            return "publik/usulan";
        });
    }

    @GetMapping("/{w}/jadwal")
    String jadwal(@PathVariable String w, @RequestParam(required = false) Integer tahun, Model model) {
        return di(w, tahun, model, () -> {
            model.addAttribute("jadwal", portal.jadwal(tahun(model)));
            return "publik/jadwal";
        });
    }

    @GetMapping("/{w}/dokumen")
    String dokumen(@PathVariable String w, @RequestParam(required = false) Integer tahun, Model model) {
        return di(w, tahun, model, () -> {
            model.addAttribute("daftarDokumen", portal.dokumen());
            model.addAttribute("daftarVersi", portal.versi(tahun(model)));
            return "publik/dokumen";
        });
    }

    @GetMapping("/{w}/data")
    String data(@PathVariable String w, @RequestParam(required = false) Integer tahun, Model model) {
        return di(w, tahun, model, () -> {
            model.addAttribute("himpunan", DataTerbuka.DAFTAR);
            return "publik/data";
        });
    }

    private static int tahun(Model model) {
        return (int) model.getAttribute("tahun");
    }

    /** Runs in the Pemda of the address, with what every page of it shows. */
    private String di(String w, Integer tahun, Model model, Supplier<String> kerja) {
        var daerah = portal.daerah(w);
        if (tahun != null && !daerah.tahun().contains(tahun)) {
            throw new PelanggaranAturan("PBL-404");
        }
        model.addAttribute("daerah", daerah);
        model.addAttribute("w", w);
        model.addAttribute("tahun", tahun == null ? daerah.tahun().get(0) : tahun);
        return portal.di(w, kerja);
    }
}
