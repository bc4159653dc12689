package id.selaras.verifikasi.web;

import id.selaras.verifikasi.Catatan;
import id.selaras.verifikasi.TemuanRenja;
import id.selaras.verifikasi.VerifikasiService;
import id.selaras.verifikasi.aturan.Lokus;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Findings and notes gathered by the chapter or paper that they speak of, for the pages that show those. */
@RestController
class TandaController {

    private final VerifikasiService verifikasi;

    TandaController(VerifikasiService verifikasi) {
        this.verifikasi = verifikasi;
    }

    /** @param lokus {@code BAB:2.1}, as elements of a page name themselves */
    record Tempat(String lokus, List<Temuan> temuan, List<Nota> catatan) {}

    record Temuan(String kode, String bobot, String pesan) {

        static Temuan dari(TemuanRenja t) {
            return new Temuan(t.kode(), t.bobot().name(), t.pesan());
        }
    }

    record Nota(String teks, String oleh, String keadaan, boolean terbuka) {

        static Nota dari(Catatan c) {
            return new Nota(c.teks(), c.oleh(), c.keadaan().label(), !c.selesai());
        }
    }

    @GetMapping("/verifikasi/renja/{id:\\d+}/tanda")
    List<Tempat> tanda(@PathVariable long id) {
        var hasil = new TreeMap<String, Tempat>();
        for (var t : verifikasi.periksaRenja(id).temuan()) {
            tempat(hasil, t.lokus()).temuan().add(Temuan.dari(t));
        }
        for (var c : verifikasi.catatan(id)) {
            tempat(hasil, c.lokus()).catatan().add(Nota.dari(c));
        }
        return List.copyOf(hasil.values());
    }

    private static Tempat tempat(TreeMap<String, Tempat> hasil, Lokus lokus) {
        return hasil.computeIfAbsent(lokus.tanpaSel().teks(), k -> new Tempat(k, new ArrayList<>(), new ArrayList<>()));
    }
}
