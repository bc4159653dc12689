package id.selaras.strategis.rencana.web;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.strategis.rencana.HasilSuntingRencana;
import id.selaras.strategis.rencana.Jenjang;
import id.selaras.strategis.rencana.KodeRencanaService;
import id.selaras.strategis.rencana.RencanaService;
import id.selaras.strategis.rencana.SelRencanaBentrok;
import id.selaras.strategis.rencana.SuntingRencanaService;
import id.selaras.strategis.rencana.SusunRencanaService;
import id.selaras.strategis.rencana.UbahanSel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The requests of the tree in which a plan is typed; rencana.js asks them. Ids travel as strings. */
@RestController
@RequestMapping("/rencana/{id}")
class SuntingController {

    private final SuntingRencanaService sunting;
    private final SusunRencanaService susun;
    private final RencanaService rencana;
    private final KodeRencanaService kode;
    private final MessageSourceAccessor pesan;
    private final Clock jam;

    SuntingController(
            SuntingRencanaService sunting,
            SusunRencanaService susun,
            RencanaService rencana,
            KodeRencanaService kode,
            MessageSource pesan,
            Clock jam) {
        this.sunting = sunting;
        this.susun = susun;
        this.rencana = rencana;
        this.kode = kode;
        this.pesan = new MessageSourceAccessor(pesan);
        this.jam = jam;
    }

    record Kiriman(List<UbahanSel> ubahan) {}

    record Tempat(String indukId, String setelahId, Jenjang jenjang) {

        static Long angka(String teks) {
            return teks == null || teks.isEmpty() ? null : Long.valueOf(teks);
        }
    }

    record DariKatalog(String katalogId) {}

    record Temu(String kode, String nama) {}

    @PatchMapping("/sel")
    JawabanSunting ubah(@PathVariable long id, @RequestBody Kiriman kiriman) {
        var hasil = sunting.ubah(id, kiriman.ubahan());
        return JawabanSunting.sel(
                hasil,
                rencana.rinci(id),
                kiriman.ubahan().stream().map(UbahanSel::baris).toList(),
                jam);
    }

    @PostMapping("/simpul")
    JawabanSunting tambah(@PathVariable long id, @RequestBody Tempat tempat) {
        return langkah(
                susun.tambah(id, Tempat.angka(tempat.indukId()), tempat.jenjang(), Tempat.angka(tempat.setelahId())));
    }

    @PostMapping("/simpul/{simpul}/pindah")
    JawabanSunting pindah(@PathVariable long id, @PathVariable long simpul, @RequestBody Tempat tempat) {
        return langkah(susun.pindah(id, simpul, Tempat.angka(tempat.indukId()), Tempat.angka(tempat.setelahId())));
    }

    @DeleteMapping("/simpul/{simpul}")
    JawabanSunting hapus(@PathVariable long id, @PathVariable long simpul) {
        return langkah(susun.hapus(id, simpul));
    }

    @PostMapping("/simpul/{simpul}/indikator")
    JawabanSunting tambahIndikator(@PathVariable long id, @PathVariable long simpul, @RequestBody DariKatalog dari) {
        return langkah(sunting.tambahIndikator(id, simpul, Tempat.angka(dari.katalogId())));
    }

    @DeleteMapping("/indikator/{indikator}")
    JawabanSunting hapusIndikator(@PathVariable long id, @PathVariable long indikator) {
        return langkah(sunting.hapusIndikator(id, indikator));
    }

    @PostMapping("/urungkan")
    JawabanSunting urungkan(@PathVariable long id) {
        return langkah(susun.urungkan(id));
    }

    @GetMapping("/kode")
    List<Temu> kode(@PathVariable long id, @RequestParam long simpul, @RequestParam(defaultValue = "") String cari) {
        return kode.telusuri(id, simpul, cari).stream()
                .map(n -> new Temu(n.kode(), n.nama()))
                .toList();
    }

    @ExceptionHandler(SelRencanaBentrok.class)
    ResponseEntity<Map<String, Object>> bentrok(SelRencanaBentrok galat) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(Map.of(
                        "kode",
                        galat.kode(),
                        "pesan",
                        kalimat(galat),
                        "baris",
                        galat.baris(),
                        "sel",
                        galat.sel(),
                        "kini",
                        galat.kini(),
                        "oleh",
                        galat.oleh()));
    }

    private JawabanSunting langkah(HasilSuntingRencana hasil) {
        return JawabanSunting.susunan(hasil, jam);
    }

    private String kalimat(PelanggaranAturan galat) {
        return pesan.getMessage(galat.kode(), galat.argumen(), galat.getMessage());
    }
}
