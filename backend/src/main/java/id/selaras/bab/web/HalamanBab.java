package id.selaras.bab.web;

import id.selaras.bab.BabBentrok;
import id.selaras.bab.DaftarMedan;
import id.selaras.bab.KerangkaBab;
import id.selaras.bab.NaskahBab;
import id.selaras.referensi.pemda.PemdaService;
import java.security.Principal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.json.JsonMapper;

/** What the page of a chapter shows and answers, whichever plan the chapter belongs to; template "bab/susun". */
@Component
public class HalamanBab {

    private static final DateTimeFormatter PUKUL = DateTimeFormatter.ofPattern("HH.mm");

    private final JsonMapper json;
    private final MessageSourceAccessor pesan;
    private final PemdaService pemda;
    private final Clock jam;

    HalamanBab(JsonMapper json, MessageSource pesan, PemdaService pemda, Clock jam) {
        this.json = json;
        this.pesan = new MessageSourceAccessor(pesan);
        this.pemda = pemda;
        this.jam = jam;
    }

    /** What the editor sends. @param versi version that the writer began from */
    public record Tulisan(long versi, String html) {}

    /** A live field as the editor reads it. */
    public record Medan(String label, String nilai) {}

    /** What the editor is told when a text is kept. */
    public record Tersimpan(long versi, boolean terisi, Map<String, Medan> medan, String pukul) {}

    /** The live fields of a plan with what they say now. */
    public record IsiMedan(DaftarMedan daftar, Map<String, String> nilai) {

        Map<String, Medan> peta() {
            var hasil = new LinkedHashMap<String, Medan>();
            daftar.label().forEach((kunci, label) -> {
                if (nilai.containsKey(kunci)) {
                    hasil.put(kunci, new Medan(label, nilai.get(kunci)));
                }
            });
            return hasil;
        }
    }

    /** Key of the place where the writing goes on: the first that is still empty. */
    public String awal(List<KerangkaBab> kerangka) {
        var semua = urut(kerangka);
        return semua.stream()
                .filter(n -> !n.terisi() && !n.nihil())
                .findFirst()
                .orElse(semua.get(0))
                .kunci();
    }

    /**
     * Fills the model of "bab/susun", but for {@code bolehSunting}, {@code bolehNihil} and {@code tautanTabel}, which
     * the plan knows.
     *
     * @param alamat address of the chapters of this plan, "/rkpd/2022/bab"
     */
    public void isi(
            String alamat,
            List<KerangkaBab> kerangka,
            NaskahBab naskah,
            IsiMedan medan,
            Principal pengguna,
            Model model) {
        var semua = urut(kerangka);
        int letak = semua.stream().map(NaskahBab::kunci).toList().indexOf(naskah.kunci());
        model.addAttribute("alamatBab", alamat);
        model.addAttribute("kerangka", kerangka);
        model.addAttribute(
                "terisi", kerangka.stream().mapToLong(KerangkaBab::terisi).sum());
        model.addAttribute("jumlah", semua.size());
        model.addAttribute("naskah", naskah);
        model.addAttribute("medan", json.writeValueAsString(medan.peta()));
        model.addAttribute("sebelum", letak > 0 ? semua.get(letak - 1) : null);
        model.addAttribute("sesudah", letak >= 0 && letak < semua.size() - 1 ? semua.get(letak + 1) : null);
        model.addAttribute("pengguna", pengguna == null ? "" : pengguna.getName());
    }

    public Tersimpan tersimpan(NaskahBab hasil, IsiMedan medan) {
        return new Tersimpan(
                hasil.versi(),
                hasil.terisi(),
                medan.peta(),
                PUKUL.format(jam.instant().atZone(pemda.aktif().zona())));
    }

    /** The text of somebody else was not overwritten: the editor shows it and lets the writer choose. */
    public ResponseEntity<Map<String, Object>> bentrok(BabBentrok galat) {
        var kini = galat.kini();
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(Map.of(
                        "kode",
                        galat.kode(),
                        "pesan",
                        pesan.getMessage(galat.kode(), galat.argumen(), galat.getMessage()),
                        "kini",
                        Map.of("versi", kini.versi(), "html", kini.html() == null ? "" : kini.html()),
                        "oleh",
                        String.valueOf(galat.argumen()[1])));
    }

    private static List<NaskahBab> urut(List<KerangkaBab> kerangka) {
        return kerangka.stream().flatMap(b -> b.naskah().stream()).toList();
    }
}
