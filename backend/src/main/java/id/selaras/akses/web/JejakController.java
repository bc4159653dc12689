package id.selaras.akses.web;

import id.selaras.akses.BedaJejak;
import id.selaras.akses.JejakService;
import id.selaras.akses.KursorJejak;
import id.selaras.akses.SaringJejak;
import id.selaras.kernel.TulisCsv;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The trail: who, by which office, when, what, before and after. */
@Controller
@RequestMapping("/jejak")
class JejakController {

    private static final DateTimeFormatter WAKTU = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final JejakService jejak;
    private final PerangkatDaerahService perangkatDaerah;
    private final LabelJejak label;
    private final Clock jam;

    JejakController(JejakService jejak, PerangkatDaerahService perangkatDaerah, LabelJejak label, Clock jam) {
        this.jejak = jejak;
        this.perangkatDaerah = perangkatDaerah;
        this.label = label;
        this.jam = jam;
    }

    @ModelAttribute("saring")
    SaringJejak saring(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate sampai,
            @RequestParam(required = false) Long orang,
            @RequestParam(required = false) String objek,
            @RequestParam(required = false) Long objekId,
            @RequestParam(required = false) String aksi,
            @RequestParam(required = false) Long pd,
            @RequestParam(required = false) String teks) {
        return new SaringJejak(dari, sampai, orang, objek, objekId, aksi, pd, teks);
    }

    @GetMapping
    String daftar(
            @ModelAttribute("saring") SaringJejak saring, @RequestParam(required = false) String mulai, Model model) {
        var hasil = jejak.cari(saring, KursorJejak.baca(mulai));
        var beda = new HashMap<Long, Object>();
        hasil.isi().forEach(b -> beda.put(b.id(), BedaJejak.urai(b.sebelum(), b.sesudah())));
        model.addAttribute("hasil", hasil);
        model.addAttribute("beda", beda);
        model.addAttribute("daftarAksi", jejak.aksi());
        model.addAttribute("daftarOrang", jejak.orang());
        model.addAttribute("seluruhPemda", jejak.seluruhPemda());
        model.addAttribute("daftarPd", jejak.seluruhPemda() ? perangkatDaerah.daftarSemua() : List.of());
        model.addAttribute("lanjutan", mulai != null);
        model.addAttribute("alamat", alamat("/jejak", saring));
        model.addAttribute("alamatUnduh", alamat("/jejak/unduh.csv", saring));
        return "jejak/daftar";
    }

    @GetMapping("/unduh.csv")
    void unduh(@ModelAttribute("saring") SaringJejak saring, HttpServletResponse jawab) throws IOException {
        jawab.setContentType("text/csv;charset=UTF-8");
        jawab.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"jejak-audit-" + LocalDate.now(jam) + ".csv\"");
        jawab.setCharacterEncoding(StandardCharsets.UTF_8);
        var tulis = new TulisCsv(jawab.getWriter());
        tulis.baris(
                "Waktu",
                "Orang",
                "Jabatan",
                "Tindakan",
                "Objek",
                "Perangkat daerah",
                "Ringkasan",
                "Sebelum",
                "Sesudah");
        try {
            jejak.unduh(
                    saring,
                    b -> tulis.baris(
                            WAKTU.format(b.waktu().atZone(jam.getZone())),
                            b.pelaku(),
                            b.jabatan(),
                            label.aksi(b.aksi()),
                            label.objek(b.objek()),
                            b.namaPd(),
                            b.ringkasan(),
                            b.sebelum(),
                            b.sesudah()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        jawab.flushBuffer();
    }

    private static String alamat(String dasar, SaringJejak saring) {
        Map<String, Object> isi = new HashMap<>();
        isi.put("dari", saring.dari());
        isi.put("sampai", saring.sampai());
        isi.put("orang", saring.penggunaId());
        isi.put("objek", saring.objek());
        isi.put("objekId", saring.objekId());
        isi.put("aksi", saring.aksi());
        isi.put("pd", saring.pdId());
        isi.put("teks", saring.teks());
        isi.values().removeIf(java.util.Objects::isNull);
        var hasil = UriComponentsBuilder.fromPath(dasar);
        isi.keySet().forEach(k -> hasil.queryParam(k, "{" + k + "}"));
        return hasil.encode().buildAndExpand(isi).toUriString();
    }
}
