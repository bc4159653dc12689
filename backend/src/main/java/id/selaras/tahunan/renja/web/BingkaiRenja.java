package id.selaras.tahunan.renja.web;

import id.selaras.tahunan.renja.IzinSuntingService;
import id.selaras.tahunan.renja.KunciRenja;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.TahapanRenja;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands above every page of one Renja: its stages, its tabs, and why it is locked. */
@Component
class BingkaiRenja {

    private final TahapanRenja tahapan;
    private final KunciRenja kunci;
    private final IzinSuntingService izin;
    private final PesanRenja pesan;

    BingkaiRenja(TahapanRenja tahapan, KunciRenja kunci, IzinSuntingService izin, PesanRenja pesan) {
        this.tahapan = tahapan;
        this.kunci = kunci;
        this.izin = izin;
        this.pesan = pesan;
    }

    /** @param tab "rencana", "bab", "tabel", "berkas" or "versi" */
    void isi(RenjaRingkas renja, String tab, Model model) {
        var keadaan = kunci.keadaan(renja);
        model.addAttribute("renja", renja);
        model.addAttribute("tab", tab);
        model.addAttribute("langkah", tahapan.langkah(renja));
        model.addAttribute("bolehSunting", keadaan.bolehSunting());
        model.addAttribute("bolehMemberiIzin", keadaan.bolehMemberiIzin());
        model.addAttribute("daftarIzin", izin.daftar(renja.id()));
        model.addAttribute("kunci", keadaan.sebab() == null ? null : pesan.kalimat(keadaan.sebab()));
        model.addAttribute("hanyaBaca", !keadaan.bolehSunting() && keadaan.sebab() == null);
    }
}
