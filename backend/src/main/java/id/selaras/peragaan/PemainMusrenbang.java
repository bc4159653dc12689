package id.selaras.peragaan;

import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.partisipasi.forum.ForumService;
import id.selaras.workflow.tugas.Putusan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A step of the story that all Musrenbang of a level make together: their camat or lurah do what lies open. In one
 * kecamatan the kelurahan take turns, a working day each.
 */
@Component
class PemainMusrenbang {

    private final Panggung panggung;
    private final PenggunaService pengguna;
    private final ForumService forum;
    private final PemainForum pemain;

    PemainMusrenbang(Panggung panggung, PenggunaService pengguna, ForumService forum, PemainForum pemain) {
        this.panggung = panggung;
        this.pengguna = pengguna;
        this.forum = forum;
        this.pemain = pemain;
    }

    /** @param langkah {@code semua}: kind of forum, {@code elemen}: task, {@code mulai}: first day */
    void mainkan(Berkas berkas, Map<String, Object> langkah) {
        var mulai = langkah.get("mulai") == null ? null : LocalDate.parse((String) langkah.get("mulai"));
        Map<String, LocalDate> giliran = new HashMap<>();
        for (var tugas : panggung.terbuka()) {
            if (!tugas.elemen().equals(langkah.get("elemen")) || !PemainForum.milik(tugas)) {
                continue;
            }
            var f = forum.ambil(Long.parseLong(tugas.tautan().substring("/forum/".length())));
            if (!f.jenis().name().equals(langkah.get("semua"))) {
                continue;
            }
            var hari = f.wilayah() == null
                    ? mulai
                    : giliran.merge(kecamatan(f.wilayah()), mulai(mulai), (lama, b) -> besok(lama));
            var oleh = pemegang(tugas);
            panggung.sebagai(oleh, () -> pemain.mainkan(berkas, tugas, null, hari));
            panggung.selesaikan(
                    oleh, tugas.id(), "SETUJU_TIDAK".equals(tugas.pilihan()) ? Putusan.setuju() : Putusan.selesai());
        }
    }

    private static LocalDate mulai(LocalDate mulai) {
        return mulai == null ? LocalDate.EPOCH : mulai;
    }

    private static LocalDate besok(LocalDate hari) {
        var besok = hari.plusDays(1);
        return besok.getDayOfWeek() == DayOfWeek.SUNDAY ? besok.plusDays(1) : besok;
    }

    /** {@code 35.73.02} of {@code 35.73.02.1003}, and of itself. */
    private static String kecamatan(String wilayah) {
        return wilayah.length() > 8 ? wilayah.substring(0, 8) : wilayah;
    }

    private Pelaku pemegang(Panggung.TugasTerbuka tugas) {
        var peran = Peran.valueOf(tugas.peran());
        var tempat = tugas.kelompok().substring(tugas.kelompok().indexOf('@') + 1);
        return pengguna.pemegang(peran, null).stream()
                .filter(p -> peran != Peran.CAMAT && peran != Peran.LURAH || p.memegangDi(peran, tempat))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("tidak ada " + tugas.kelompok()));
    }
}
