package id.selaras.beranda;

import id.selaras.akses.KelolaPenggunaService;
import id.selaras.akses.Peran;
import id.selaras.tahunan.papan.PapanTahapService;
import id.selaras.tahunan.papan.SusunLangkah;
import id.selaras.tahunan.rkpd.RkpdService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. What it shows follows from the offices held today. */
@Controller
class BerandaController {

    private final BerandaService beranda;
    private final RkpdService rkpd;
    private final PapanTahapService papan;
    private final KelolaPenggunaService pengguna;
    private final KeadaanSistem sistem;

    BerandaController(
            BerandaService beranda,
            RkpdService rkpd,
            PapanTahapService papan,
            KelolaPenggunaService pengguna,
            KeadaanSistem sistem) {
        this.beranda = beranda;
        this.rkpd = rkpd;
        this.papan = papan;
        this.pengguna = pengguna;
        this.sistem = sistem;
    }

    @GetMapping("/")
    String tampil(Model model) {
        model.addAttribute("pelaku", beranda.pelaku());
        if (beranda.memegangSalahSatu(Peran.ADMIN)) {
            model.addAttribute("akun", pengguna.ringkasan());
            model.addAttribute("kursiKosong", pengguna.kursiKosong());
            model.addAttribute("sistem", sistem.bagian());
        }
        var tahun = rkpd.tahunTersedia();
        if (!tahun.isEmpty()) {
            tahun(tahun.get(0), model);
        }
        return "beranda/beranda";
    }

    private void tahun(int tahun, Model model) {
        var isi = papan.papan(tahun);
        var baris = beranda.baris(isi);
        model.addAttribute("papan", isi);
        model.addAttribute("rkpd", isi.rkpd());
        model.addAttribute("langkahRkpd", SusunLangkah.rkpd(isi.rkpd(), isi.jadwal(), isi.hariIni()));
        model.addAttribute("renjaSaya", beranda.renja(isi));
        model.addAttribute("baris", baris);
        model.addAttribute("kolom", beranda.kolom(isi));
        model.addAttribute("angka", baris.isEmpty() ? null : beranda.angka(isi, baris));
        model.addAttribute("usulanSaya", beranda.usulan(tahun));
        model.addAttribute("berikutnya", isi.berikutnya(5));
        model.addAttribute(
                "bolehMengingatkan",
                beranda.memegangSalahSatu(
                        Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA, Peran.MITRA_BAPPEDA, Peran.SEKDA, Peran.ADMIN));
    }
}
