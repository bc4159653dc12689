package id.selaras.platform;

import id.selaras.akses.Jabatan;
import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.platform.Halaman.PenggunaHalaman;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its frame shows: Pemda, plan year, day, person, menu. */
@ControllerAdvice
class HalamanAdvice {

    private record NamaPemda(String nama, boolean contoh) {}

    private static final NamaPemda TANPA_PEMDA = new NamaPemda("", false);

    private final Wewenang wewenang;
    private final PengaturanSelaras pengaturan;
    private final TulisHalaman tulis;
    private final JdbcClient jdbc;
    private final Clock jam;
    private final Map<String, NamaPemda> pemda = new ConcurrentHashMap<>();

    HalamanAdvice(Wewenang wewenang, PengaturanSelaras pengaturan, TulisHalaman tulis, JdbcClient jdbc, Clock jam) {
        this.wewenang = wewenang;
        this.pengaturan = pengaturan;
        this.tulis = tulis;
        this.jdbc = jdbc;
        this.jam = jam;
    }

    @ModelAttribute("halaman")
    Halaman halaman(HttpServletRequest req) {
        var pelaku = wewenang.pelaku();
        var hari = LocalDate.now(jam);
        var daerah = pelaku.sistem() ? TANPA_PEMDA : pemda(pelaku.pemda());
        var jalur = req.getRequestURI().substring(req.getContextPath().length());
        return new Halaman(
                daerah.nama(),
                hari.getYear() + 1,
                tulis.hari(hari),
                pengaturan.denganPeragaan(),
                daerah.contoh(),
                pelaku.sistem() ? null : pengguna(pelaku),
                pelaku.sistem() ? List.of() : MenuUtama.untuk(pelaku, jalur));
    }

    private static PenggunaHalaman pengguna(Pelaku pelaku) {
        return new PenggunaHalaman(
                pelaku.nama(),
                pelaku.jabatan().stream()
                        .findFirst()
                        .map(HalamanAdvice::sebutan)
                        .orElse(pelaku.nama()),
                pelaku.jabatan().stream().map(Jabatan::label).toList(),
                pelaku.memegang(Peran.ADMIN));
    }

    private static String sebutan(Jabatan jabatan) {
        var nama = jabatan.singkatanPd() == null
                ? jabatan.peran().label()
                : jabatan.peran().label() + " " + jabatan.singkatanPd();
        return jabatan.jenis().awalan() + nama;
    }

    private NamaPemda pemda(String kode) {
        var dikenal = pemda.get(kode);
        if (dikenal != null) {
            return dikenal;
        }
        var dibaca = jdbc.sql("select nama, data_contoh contoh from pemda where kode = ?")
                .param(kode)
                .query(NamaPemda.class)
                .optional();
        dibaca.ifPresent(p -> pemda.put(kode, p));
        return dibaca.orElse(TANPA_PEMDA);
    }
}
