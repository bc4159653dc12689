package id.selaras.workflow.web;

import id.selaras.workflow.pantau.LinimasaService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The year as a chart; a page of its own, and a part of the schedule of the RKPD. */
@Controller
class LinimasaController {

    private final LinimasaService linimasa;

    LinimasaController(LinimasaService linimasa) {
        this.linimasa = linimasa;
    }

    @GetMapping("/proses/linimasa")
    String linimasa(
            @RequestParam int tahun,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean sebagian,
            Model model) {
        model.addAttribute("linimasa", linimasa.susun(tahun));
        return sebagian ? "proses/linimasa :: bagan" : "proses/linimasa";
    }
}
