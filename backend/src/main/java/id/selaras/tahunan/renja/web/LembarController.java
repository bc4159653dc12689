package id.selaras.tahunan.renja.web;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.renja.BarisIndikator;
import id.selaras.tahunan.renja.HasilSunting;
import id.selaras.tahunan.renja.IndikatorBentrok;
import id.selaras.tahunan.renja.LembarRenjaService;
import id.selaras.tahunan.renja.PenyuntinganIndikator;
import id.selaras.tahunan.renja.PenyuntinganRenja;
import id.selaras.tahunan.renja.RiwayatRenjaService;
import id.selaras.tahunan.renja.SekaliRenja;
import id.selaras.tahunan.renja.SelBaris;
import id.selaras.tahunan.renja.SelBentrok;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The requests of the sheet in which a Renja is typed; what they ask and answer stands in lembar.js. */
@RestController
@RequestMapping("/renja/{id}")
class LembarController {

    private static final String KUNCI = "Idempotency-Key";

    private final PenyuntinganRenja penyuntingan;
    private final PenyuntinganIndikator indikator;
    private final RiwayatRenjaService riwayat;
    private final LembarRenjaService lembar;
    private final SekaliRenja sekali;
    private final PenyusunLembar penyusun;
    private final PesanRenja pesan;

    LembarController(
            PenyuntinganRenja penyuntingan,
            PenyuntinganIndikator indikator,
            RiwayatRenjaService riwayat,
            LembarRenjaService lembar,
            SekaliRenja sekali,
            PenyusunLembar penyusun,
            PesanRenja pesan) {
        this.penyuntingan = penyuntingan;
        this.indikator = indikator;
        this.riwayat = riwayat;
        this.lembar = lembar;
        this.sekali = sekali;
        this.penyusun = penyusun;
        this.pesan = pesan;
    }

    /** @param nilai text, or a list of codes, or parts of a pagu; null clears the cell */
    record Ubahan(long versi, String sel, JsonNode nilai) {}

    record Tambahan(List<String> kode) {}

    record Temu(String kode, String nama, String jenjang, String indikator, String satuan, long jumlah, boolean ada) {}

    @GetMapping("/baris")
    PerubahanJson baris(@PathVariable long id) {
        return penyusun.utuh(id);
    }

    @GetMapping("/perubahan")
    PerubahanJson perubahan(@PathVariable long id, @RequestParam long sejak) {
        return penyusun.sejak(id, riwayat.sejak(id, sejak));
    }

    @PatchMapping("/baris/{lokus}")
    PerubahanJson ubah(@PathVariable long id, @PathVariable String lokus, @RequestBody Ubahan ubahan) {
        if (TempatBaris.kelompok(lokus)) {
            var sel = selIndikator(ubahan.sel());
            return penyusun.tersusun(
                    id, indikator.ubahKelompok(id, lokus, ubahan.versi(), sel, teks(ubahan.nilai())), null);
        }
        if (indikator.dikenal(id, lokus)) {
            var sel = selIndikator(ubahan.sel());
            return penyusun.tersusun(id, indikator.ubahSel(id, lokus, ubahan.versi(), sel, teks(ubahan.nilai())), null);
        }
        var sel = SelBaris.dari(ubahan.sel()).orElseThrow(() -> new PelanggaranAturan("SUN-01", ubahan.sel()));
        if (sel == SelBaris.SUMBER_DANA
                && ubahan.nilai() != null
                && ubahan.nilai().isArray()) {
            return penyusun.satu(penyuntingan.ubahSumberDana(id, lokus, ubahan.versi(), bagian(ubahan.nilai())));
        }
        var hasil = penyuntingan.ubahSel(id, lokus, ubahan.versi(), sel, teks(ubahan.nilai()));
        return sel == SelBaris.KODE ? penyusun.tersusun(id, hasil, null) : penyusun.satu(hasil);
    }

    @PostMapping("/baris")
    PerubahanJson tambah(
            @PathVariable long id,
            @RequestBody Tambahan tambahan,
            @RequestHeader(name = KUNCI, required = false) String kunci) {
        var hasil = sekali.jalankan(id, kunci, () -> penyuntingan.tambahBaris(id, tambahan.kode()));
        return penyusun.tersusun(id, hasil, hasil.baris().size() + " baris ditambahkan.");
    }

    @PostMapping("/baris/{lokus}/indikator")
    PerubahanJson tambahIndikator(
            @PathVariable long id,
            @PathVariable String lokus,
            @RequestHeader(name = KUNCI, required = false) String kunci) {
        return langkah(id, kunci, () -> indikator.tambahKosong(id, lokus), "Indikator ditambahkan; isi namanya.");
    }

    @DeleteMapping("/baris/{lokus}")
    PerubahanJson hapus(
            @PathVariable long id,
            @PathVariable String lokus,
            @RequestParam long versi,
            @RequestHeader(name = KUNCI, required = false) String kunci) {
        return indikator.dikenal(id, lokus)
                ? langkah(id, kunci, () -> indikator.hapus(id, lokus, versi), "Indikator dihapus.")
                : langkah(id, kunci, () -> penyuntingan.hapusBaris(id, lokus, versi), "Baris dihapus.");
    }

    @PostMapping("/urungkan")
    PerubahanJson urungkan(@PathVariable long id, @RequestHeader(name = KUNCI, required = false) String kunci) {
        return langkah(id, kunci, () -> penyuntingan.urungkan(id), "Perubahan terakhir Anda diurungkan.");
    }

    @PostMapping("/ulangi")
    PerubahanJson ulangi(@PathVariable long id, @RequestHeader(name = KUNCI, required = false) String kunci) {
        return langkah(id, kunci, () -> penyuntingan.ulangi(id), "Perubahan diulangi.");
    }

    @GetMapping("/nomenklatur")
    List<Temu> nomenklatur(@PathVariable long id, @RequestParam(defaultValue = "") String cari) {
        return lembar.telusuri(id, cari).stream()
                .map(t -> new Temu(
                        t.nomenklatur().kode(),
                        t.nomenklatur().nama(),
                        t.nomenklatur().jenjang().name(),
                        t.nomenklatur().indikator(),
                        t.nomenklatur().satuan(),
                        t.jumlah(),
                        t.ada()))
                .toList();
    }

    @ExceptionHandler(SelBentrok.class)
    ResponseEntity<Map<String, Object>> bentrok(SelBentrok galat) {
        return bentrok(galat, LembarJson.dari(galat.kini(), (String) galat.argumen()[1]));
    }

    @ExceptionHandler(IndikatorBentrok.class)
    ResponseEntity<Map<String, Object>> bentrok(IndikatorBentrok galat, HttpServletRequest permintaan) {
        return bentrok(galat, LembarJson.dari(TempatBaris.baris(galat.kini(), permintaan.getRequestURI()), null));
    }

    private ResponseEntity<Map<String, Object>> bentrok(PelanggaranAturan galat, LembarJson kini) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(Map.of(
                        "kode", galat.kode(), "pesan", pesan.kalimat(galat), "kini", kini, "oleh", galat.argumen()[1]));
    }

    private PerubahanJson langkah(long id, String kunci, Supplier<HasilSunting> kerja, String ucapan) {
        return penyusun.tersusun(id, sekali.jalankan(id, kunci, kerja), ucapan);
    }

    private static BarisIndikator.Sel selIndikator(String sel) {
        if (sel.equals("indikator")) {
            return BarisIndikator.Sel.NAMA;
        }
        return Arrays.stream(BarisIndikator.Sel.values())
                .filter(s -> s != BarisIndikator.Sel.NAMA && s.kunci().equals(sel))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("SUN-01", sel));
    }

    private static String teks(JsonNode nilai) {
        if (nilai == null || nilai.isNull()) {
            return "";
        }
        if (nilai.isArray()) {
            return String.join(",", nilai.valueStream().map(JsonNode::asString).toList());
        }
        return nilai.asString();
    }

    private static Map<String, String> bagian(JsonNode nilai) {
        var hasil = new java.util.LinkedHashMap<String, String>();
        nilai.forEach(n -> hasil.put(n.path("kode").asString(), n.path("jumlah").asString()));
        return hasil;
    }
}
