package id.selaras.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. In the demo it names one user for each Peran, since everybody may try it. */
@Controller
class MasukController {

    static final String SANDI_CONTOH = "selaras";

    private static final List<String> CONTOH = List.of(
            "perencana.kominfo",
            "sekretaris.kominfo",
            "kepala.kominfo",
            "mitra.bappeda",
            "kabid.bappeda",
            "kepala.bappeda",
            "walikota",
            "sekda",
            "inspektorat",
            "dprd",
            "camat.klojen",
            "lurah.samaan",
            "provinsi",
            "admin");

    record PenggunaContoh(String namaPengguna, String jabatan, String sandi) {}

    private final PengaturanSelaras pengaturan;
    private final JdbcClient jdbc;
    private final MessageSourceAccessor pesan;

    MasukController(PengaturanSelaras pengaturan, JdbcClient jdbc, MessageSource pesan) {
        this.pengaturan = pengaturan;
        this.jdbc = jdbc;
        this.pesan = new MessageSourceAccessor(pesan);
    }

    @GetMapping("/masuk")
    String masuk(HttpServletRequest req, Model model) {
        var sesi = req.getSession(false);
        if (req.getParameter("gagal") != null && sesi != null) {
            model.addAttribute("pesan", sesi.getAttribute("pesanMasuk"));
            sesi.removeAttribute("pesanMasuk");
        }
        for (var kabar : List.of("keluar", "ditutup", "berakhir")) {
            if (req.getParameter(kabar) != null) {
                model.addAttribute("kabar", pesan.getMessage("masuk." + kabar));
            }
        }
        model.addAttribute("peragaan", pengaturan.denganPeragaan());
        model.addAttribute("penggunaContoh", pengaturan.denganPeragaan() ? penggunaContoh() : List.of());
        return "platform/masuk";
    }

    private List<PenggunaContoh> penggunaContoh() {
        Map<String, PenggunaContoh> ada = jdbc
                .sql("select u.nama_pengguna, u.nama from pengguna u join pemda p on p.kode = u.pemda"
                        + " where p.data_contoh = true and u.aktif = true and u.nama_pengguna in (:contoh)")
                .param("contoh", CONTOH)
                .query((rs, i) -> new PenggunaContoh(rs.getString(1), rs.getString(2), SANDI_CONTOH))
                .list()
                .stream()
                .collect(Collectors.toMap(PenggunaContoh::namaPengguna, Function.identity()));
        return CONTOH.stream().filter(ada::containsKey).map(ada::get).toList();
    }
}
