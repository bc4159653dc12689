package id.selaras.strategis.rencana.web;

import id.selaras.indikator.Indikator;
import id.selaras.indikator.IndikatorService;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.Jenjang;
import id.selaras.strategis.rencana.PerjalananRencanaService;
import id.selaras.strategis.rencana.RencanaRinci;
import id.selaras.strategis.rencana.RencanaService;
import id.selaras.strategis.rencana.Simpul;
import id.selaras.strategis.rencana.TahapRencana;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A plan of several years as a tree that is edited in place. */
@Controller
@RequestMapping("/{jenis:rpjpd|rpjmd|renstra}")
class RencanaController {

    private final RencanaService rencana;
    private final PerjalananRencanaService perjalanan;
    private final PerangkatDaerahService perangkatDaerah;
    private final IndikatorService indikator;
    private final MessageSourceAccessor pesan;

    RencanaController(
            RencanaService rencana,
            PerjalananRencanaService perjalanan,
            PerangkatDaerahService perangkatDaerah,
            IndikatorService indikator,
            MessageSource pesan) {
        this.rencana = rencana;
        this.perjalanan = perjalanan;
        this.perangkatDaerah = perangkatDaerah;
        this.indikator = indikator;
        this.pesan = new MessageSourceAccessor(pesan);
    }

    @GetMapping("/{id}")
    String rinci(@PathVariable String jenis, @PathVariable long id, Model model) {
        isi(jenis, id, model);
        return "rencana/sunting";
    }

    /** The table alone, after a step that added, moved or took rows away. */
    @GetMapping("/{id}/tabel")
    String tabel(@PathVariable String jenis, @PathVariable long id, Model model) {
        isi(jenis, id, model);
        return "rencana/tabel :: tabel";
    }

    /** Starts the process of the plan; a day out of its period is told on the page. */
    @PostMapping("/{id}/mulai")
    String mulai(
            @PathVariable String jenis,
            @PathVariable long id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate acuan,
            RedirectAttributes kabar) {
        rencana.ambil(id, JenisRencana.valueOf(jenis.toUpperCase(Locale.ROOT)));
        perjalanan.mulai(id, acuan);
        kabar.addFlashAttribute("pesanSukses", "Penyusunan dimulai. Tugas pertama ada di kotak tugas Bappeda.");
        return "redirect:/" + jenis + "/" + id;
    }

    private void isi(String jenis, long id, Model model) {
        var j = JenisRencana.valueOf(jenis.toUpperCase(Locale.ROOT));
        rencana.ambil(id, j);
        var rinci = rencana.rinci(id);
        var susunan = new SusunanTabel(rinci);
        model.addAttribute("rinci", rinci);
        model.addAttribute("rencana", rinci.rencana());
        model.addAttribute("tab", "rencana");
        model.addAttribute("bolehMemulai", perjalanan.bolehMemulai(rinci.rencana()));
        model.addAttribute("baris", susunan.baris());
        model.addAttribute("kapasitas", susunan.kapasitas());
        model.addAttribute("kunci", rinci.sebab() == null ? null : kalimat(rinci.sebab()));
        model.addAttribute("langkah", Langkah.dari(rinci));
        if (rinci.bolehSunting()) {
            model.addAttribute("daftarPd", rinci.rencana().renstra() ? List.of() : perangkatDaerah.daftarAktif());
            model.addAttribute("sasaranRpjmd", sasaran(rinci));
            model.addAttribute(
                    "katalog",
                    indikator.semua().stream().map(Indikator::nama).distinct().toList());
            model.addAttribute("anak", anak(j));
        }
    }

    private String kalimat(PelanggaranAturan sebab) {
        return pesan.getMessage(sebab.kode(), sebab.argumen(), sebab.getMessage());
    }

    private static List<Simpul> sasaran(RencanaRinci rinci) {
        return rinci.induk() == null
                ? List.of()
                : rinci.induk().urut().stream()
                        .filter(s -> s.jenjang() == Jenjang.SASARAN)
                        .toList();
    }

    /** Levels that may stand below each, by name, as the page hands them to its script. */
    private static Map<String, String> anak(JenisRencana jenis) {
        var hasil = new LinkedHashMap<String, String>();
        hasil.put("AKAR", jenis.akar().name());
        Arrays.stream(Jenjang.values())
                .forEach(j -> hasil.put(
                        j.name(),
                        String.join(" ", j.anak(jenis).stream().map(Enum::name).toList())));
        return hasil;
    }

    /** A stage above the page, as {@code bagian :: tahapan} takes it. */
    public record Langkah(String label, String keterangan, String keadaan) {

        static List<Langkah> dari(RencanaRinci rinci) {
            var r = rinci.rencana();
            boolean selesai = r.dasarHukum() != null;
            return Arrays.stream(TahapRencana.values())
                    .map(t -> new Langkah(
                            t.label(r.jenis()),
                            t == r.tahap()
                                    ? (selesai ? "selesai" : r.status().label().toLowerCase(Locale.ROOT))
                                    : "",
                            t.ordinal() < r.tahap().ordinal() || t == r.tahap() && selesai
                                    ? "LEWAT"
                                    : t == r.tahap() ? "KINI" : "NANTI"))
                    .toList();
        }
    }
}
