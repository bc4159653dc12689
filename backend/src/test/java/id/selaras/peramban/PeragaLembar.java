package id.selaras.peramban;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The requests of the sheet, answered by a plan in memory. Each test uses a name of its own. */
@Controller
@RequestMapping("/uji/lembar/{nama}")
public class PeragaLembar {

    private static final List<String> SUB = List.of(
            "target",
            "pagu",
            "lokasi",
            "kelompokSasaran",
            "sumberDana",
            "prioritasId",
            "rpjmdSasaranId",
            "targetN1",
            "paguN1",
            "asal",
            "tanda",
            "catatan");
    private static final List<String> ATAS = List.of("indikator", "satuan", "target", "targetN1");

    private final Map<String, LembarTiruan> semua = new ConcurrentHashMap<>();

    LembarTiruan lembar(String nama) {
        return semua.computeIfAbsent(nama, n -> new LembarTiruan());
    }

    @GetMapping
    String halaman(@PathVariable String nama, Model model) {
        var lembar = lembar(nama);
        model.addAttribute("nama", nama);
        model.addAttribute("lembar", lembar);
        model.addAttribute(
                "tahapan",
                List.of(
                        tahap("Persiapan", "selesai 11 Des", "LEWAT"),
                        tahap("Rancangan awal", "diverifikasi 29 Jan", "LEWAT"),
                        tahap("Rancangan", "Forum PD hari ini, s.d. 5 Mar", "KINI"),
                        tahap("Rancangan akhir", "setelah Perkada RKPD", "NANTI"),
                        tahap("Penetapan", "paling lambat 1 bulan kemudian", "NANTI")));
        return "uji/lembar";
    }

    private static Map<String, String> tahap(String label, String keterangan, String keadaan) {
        return Map.of("label", label, "keterangan", keterangan, "keadaan", keadaan);
    }

    @GetMapping("/baris")
    @ResponseBody
    Map<String, Object> baris(@PathVariable String nama) {
        var jawab = lembar(nama).perubahan(-1);
        jawab.put("sunting", Map.of("SUB_KEGIATAN", SUB, "PROGRAM", ATAS, "KEGIATAN", ATAS, "INDIKATOR", ATAS));
        jawab.put(
                "pilihan",
                Map.of(
                        "prioritasId",
                                List.of(
                                        pilihan("11", "Layanan dasar"),
                                        pilihan("12", "Infrastruktur terintegrasi"),
                                        pilihan("13", "Ekonomi kreatif")),
                        "sumberDana",
                                List.of(
                                        pilihan("PAD", "Pendapatan Asli Daerah"),
                                        pilihan("DBH", "Dana Bagi Hasil"),
                                        pilihan("DAU", "Dana Alokasi Umum")),
                        "asal", List.of(pilihan("TEKNOKRATIK", "Teknokratik"), pilihan("POKIR", "Pokir")),
                        "tanda", List.of(pilihan("SPM", "SPM"), pilihan("DAK", "DAK"))));
        return jawab;
    }

    private static Map<String, String> pilihan(String nilai, String label) {
        return Map.of("nilai", nilai, "label", label);
    }

    @GetMapping("/perubahan")
    @ResponseBody
    Map<String, Object> perubahan(@PathVariable String nama, @RequestParam long sejak) {
        return lembar(nama).perubahan(sejak);
    }

    @PatchMapping("/baris/{id}")
    @ResponseBody
    Object ubah(@PathVariable String nama, @PathVariable String id, @RequestBody Map<String, Object> isi) {
        var lembar = lembar(nama);
        lembar.permintaan.add(id + " " + isi.get("sel") + "=" + isi.get("nilai"));
        var kini = lembar.ambil(id);
        if (((Number) isi.get("versi")).longValue() != (long) kini.get("versi")) {
            var jawab = new LinkedHashMap<String, Object>();
            jawab.put("kini", kini);
            jawab.put("oleh", kini.get("diubahOleh"));
            return ResponseEntity.status(HttpStatus.CONFLICT).body(jawab);
        }
        lembar.oleh = null;
        return lembar.ubah(id, (String) isi.get("sel"), isi.get("nilai"));
    }

    @PostMapping("/baris")
    @ResponseBody
    Map<String, Object> tambah(@PathVariable String nama, @RequestBody Map<String, List<String>> isi) {
        return lembar(nama).sisipkan(isi.get("kode"));
    }

    @DeleteMapping("/baris/{id}")
    @ResponseBody
    Map<String, Object> hapus(@PathVariable String nama, @PathVariable String id) {
        return lembar(nama).hapus(id);
    }

    @PostMapping("/urungkan")
    @ResponseBody
    Object urungkan(@PathVariable String nama) {
        var lembar = lembar(nama);
        return atauTiada(lembar.langkah(lembar.urung, lembar.ulang, true));
    }

    @PostMapping("/ulangi")
    @ResponseBody
    Object ulangi(@PathVariable String nama) {
        var lembar = lembar(nama);
        return atauTiada(lembar.langkah(lembar.ulang, lembar.urung, false));
    }

    private static Object atauTiada(Map<String, Object> jawab) {
        return jawab != null
                ? jawab
                : ResponseEntity.unprocessableContent()
                        .body(Map.of("kode", "UJI", "pesan", "Tidak ada yang dapat diurungkan."));
    }

    @GetMapping("/nomenklatur")
    @ResponseBody
    List<Map<String, Object>> nomenklatur(@PathVariable String nama, @RequestParam String cari) {
        var kata = cari.toLowerCase(java.util.Locale.ROOT);
        return Stream.<Map<String, Object>>of(
                        Map.of(
                                "kode",
                                "2.16.03",
                                "nama",
                                "Program Pengelolaan Aplikasi Informatika",
                                "jenjang",
                                "PROGRAM",
                                "jumlah",
                                12,
                                "ada",
                                false),
                        Map.of(
                                "kode",
                                "2.16.03.2.02",
                                "nama",
                                "Pengelolaan e-government",
                                "jenjang",
                                "KEGIATAN",
                                "jumlah",
                                9,
                                "ada",
                                false),
                        Map.of(
                                "kode",
                                "2.16.03.2.02.0009",
                                "nama",
                                "Pengembangan Ekosistem Kota Cerdas",
                                "jenjang",
                                "SUB_KEGIATAN",
                                "indikator",
                                "Jumlah layanan",
                                "satuan",
                                "sistem",
                                "ada",
                                false),
                        Map.of(
                                "kode",
                                "2.16.03.2.02.0007",
                                "nama",
                                "Pengembangan Aplikasi dan Proses Bisnis",
                                "jenjang",
                                "SUB_KEGIATAN",
                                "indikator",
                                "Jumlah aplikasi",
                                "satuan",
                                "aplikasi",
                                "ada",
                                true))
                .filter(n -> (n.get("kode") + " " + n.get("nama"))
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(kata))
                .toList();
    }

    @GetMapping(value = "/baris/{id}/riwayat", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String riwayat(@PathVariable String nama, @PathVariable String id) {
        return "<ul><li>Pagu 80.000.000 menjadi 85.000.000, Perencana Diskominfo, 10.40</li></ul>";
    }

    @PostMapping(value = "/tempel", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String tempel(@PathVariable String nama, @RequestBody Map<String, Object> isi) {
        var lembar = lembar(nama);
        lembar.permintaan.add("tempel " + isi.get("teks"));
        long n = Arrays.stream(((String) isi.get("teks")).split("\n")).count();
        return "<div data-terapkan=\"/uji/lembar/" + nama + "/tempel/kunci\" data-label=\"Terapkan " + n
                + " baris\"><p>" + n + " baris terbaca</p></div>";
    }

    @PostMapping("/tempel/{kunci}")
    @ResponseBody
    Map<String, Object> terapkan(@PathVariable String nama, @PathVariable String kunci) {
        var jawab = lembar(nama).sisipkan(List.of("2.16.03.2.02.0011", "2.16.03.2.02.0012"));
        jawab.put("pesan", "2 baris ditambahkan.");
        return jawab;
    }
}
