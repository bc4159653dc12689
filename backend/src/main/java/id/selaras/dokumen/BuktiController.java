package id.selaras.dokumen;

import id.selaras.dokumen.naskah.TanggalIndonesia;
import id.selaras.kernel.AngkaIndonesia;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page behind the QR of a document, open to anyone. */
@Controller
class BuktiController {

    private static final Map<String, String> ZONA =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private final BuktiService bukti;

    BuktiController(BuktiService bukti) {
        this.bukti = bukti;
    }

    @GetMapping("/d/{kode}")
    String bukti(@PathVariable String kode, Model model, HttpServletResponse jawaban) {
        jawaban.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("kode", KodePublik.baca(kode));
        var dokumen = bukti.cari(kode);
        if (dokumen.isEmpty()) {
            jawaban.setStatus(HttpStatus.NOT_FOUND.value());
            return "dokumen/bukti";
        }
        var d = dokumen.get();
        var waktu = d.diterbitkan();
        model.addAttribute("dokumen", d);
        model.addAttribute(
                "waktu",
                TanggalIndonesia.hari(waktu.toLocalDate()) + ", " + TanggalIndonesia.panjang(waktu.toLocalDate())
                        + String.format(" pukul %02d.%02d ", waktu.getHour(), waktu.getMinute())
                        + ZONA.getOrDefault(
                                waktu.getZone().getId(), waktu.getZone().getId()));
        model.addAttribute("ukuran", AngkaIndonesia.tulis(BigDecimal.valueOf(d.ukuran()), 0, 0));
        return "dokumen/bukti";
    }
}
