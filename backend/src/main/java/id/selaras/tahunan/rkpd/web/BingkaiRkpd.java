package id.selaras.tahunan.rkpd.web;

import id.selaras.akses.Wewenang;
import id.selaras.tahunan.papan.SusunLangkah;
import id.selaras.tahunan.rkpd.Jadwal;
import id.selaras.tahunan.rkpd.RkpdRingkas;
import id.selaras.tahunan.rkpd.RkpdService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands above every page of an RKPD: year, stages, tabs. */
@Component
class BingkaiRkpd {

    private final RkpdService rkpd;
    private final Wewenang wewenang;
    private final Clock jam;

    BingkaiRkpd(RkpdService rkpd, Wewenang wewenang, Clock jam) {
        this.rkpd = rkpd;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    void isi(RkpdRingkas rencana, List<Jadwal> jadwal, String tab, Model model) {
        var hariIni = LocalDate.now(jam);
        model.addAttribute("rkpd", rencana);
        model.addAttribute("daftarTahun", rkpd.tahunTersedia());
        model.addAttribute("langkah", SusunLangkah.rkpd(rencana, jadwal, hariIni));
        model.addAttribute("tab", tab);
        model.addAttribute("hariIni", hariIni);
        model.addAttribute("bacaSemua", wewenang.bolehMembacaSemua());
    }
}
