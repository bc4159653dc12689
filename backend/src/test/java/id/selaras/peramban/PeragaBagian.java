package id.selaras.peramban;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that holds every part once, to be looked at and measured. */
@Controller
public class PeragaBagian {

    @GetMapping("/uji/bagian")
    String bagian(Model model) {
        model.addAttribute(
                "angka",
                List.of(
                        Map.of("nilai", "9", "label", "menunggu Anda, 2 hari ini", "tautan", "/tugas", "nada", ""),
                        Map.of(
                                "nilai",
                                "17 / 31",
                                "label",
                                "rancangan Renja terverifikasi",
                                "tautan",
                                "/rkpd",
                                "nada",
                                ""),
                        Map.of("nilai", "2", "label", "PD terlambat", "tautan", "/rkpd", "nada", "berat"),
                        Map.of(
                                "nilai",
                                "2.184,6 M",
                                "label",
                                "usulan PD, plafon 2.150,0 M",
                                "tautan",
                                "",
                                "nada",
                                "")));
        model.addAttribute("total", new BigDecimal("12418915300"));
        model.addAttribute("plafon", new BigDecimal("12500000000"));
        return "uji/bagian";
    }

    /** An unforeseen fault, for the page that says so. */
    @GetMapping("/uji/rusak")
    String rusak() {
        throw new IllegalStateException("planted");
    }
}
