package id.selaras.tahunan.rkpd.web;

import id.selaras.akses.Wewenang;
import id.selaras.tahunan.papan.KolomTahap;
import id.selaras.tahunan.papan.PapanTahapService;
import id.selaras.tahunan.papan.PengingatService;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.PrioritasService;
import id.selaras.tahunan.rkpd.RkpdService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The RKPD of a year: tema and prioritas, and where every PD stands. */
@Controller
@RequestMapping("/rkpd")
class RkpdController {

    private final RkpdService rkpd;
    private final PrioritasService prioritas;
    private final JadwalService jadwal;
    private final PapanTahapService papan;
    private final PengingatService pengingat;
    private final BingkaiRkpd bingkai;
    private final Wewenang wewenang;
    private final Clock jam;

    RkpdController(
            RkpdService rkpd,
            PrioritasService prioritas,
            JadwalService jadwal,
            PapanTahapService papan,
            PengingatService pengingat,
            BingkaiRkpd bingkai,
            Wewenang wewenang,
            Clock jam) {
        this.rkpd = rkpd;
        this.prioritas = prioritas;
        this.jadwal = jadwal;
        this.papan = papan;
        this.pengingat = pengingat;
        this.bingkai = bingkai;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    @GetMapping
    String terbaru(Model model) {
        var tahun = rkpd.tahunTersedia();
        if (tahun.isEmpty()) {
            return "rkpd/kosong";
        }
        return "redirect:/rkpd/" + tahun.get(0);
    }

    @GetMapping("/{tahun}")
    String ringkasan(@PathVariable int tahun, Model model) {
        var rencana = rkpd.ambil(tahun);
        var tanggal = jadwal.daftar(tahun);
        var hariIni = LocalDate.now(jam);
        bingkai.isi(rencana, tanggal, "prioritas", model);
        model.addAttribute("dukungan", prioritas.dukungan(tahun));
        model.addAttribute("bolehMengubah", prioritas.bolehMengubah(rencana));
        model.addAttribute(
                "dilewati", wewenang.bolehMembacaSemua() ? rkpd.putusanPdDilewati(tahun) : java.util.List.of());
        model.addAttribute(
                "berikutnya",
                tanggal.stream()
                        .filter(j -> j.batas() != null && !j.batas().isBefore(hariIni))
                        .limit(5)
                        .toList());
        return "rkpd/ringkasan";
    }

    @GetMapping("/{tahun}/tahapan")
    String tahapan(@PathVariable int tahun, Model model) {
        var isi = papan.papan(tahun);
        bingkai.isi(isi.rkpd(), isi.jadwal(), "tahapan", model);
        model.addAttribute("papan", isi);
        model.addAttribute("kolom", KolomTahap.values());
        model.addAttribute("bolehMengingatkan", pengingat.boleh());
        return "rkpd/tahapan";
    }

    @GetMapping("/{tahun}/pengingat")
    String pengingat(@PathVariable int tahun, Model model) {
        var isi = papan.papan(tahun);
        model.addAttribute("teks", pengingat.teks(isi));
        bingkai.isi(isi.rkpd(), isi.jadwal(), "tahapan", model);
        return "rkpd/pengingat";
    }
}
