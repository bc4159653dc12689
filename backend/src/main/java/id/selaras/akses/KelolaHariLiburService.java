package id.selaras.akses;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.kalender.HariLibur;
import id.selaras.referensi.kalender.KalenderService;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with holidays: pastes a decree, takes a day back. */
@Service
@Transactional
public class KelolaHariLiburService {

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int NAMA_TERPANJANG = 200;
    private static final int SUMBER_TERPANJANG = 300;

    private final KalenderService kalender;
    private final Wewenang wewenang;
    private final JejakAudit jejak;

    KelolaHariLiburService(KalenderService kalender, Wewenang wewenang, JejakAudit jejak) {
        this.kalender = kalender;
        this.wewenang = wewenang;
        this.jejak = jejak;
    }

    private record Baris(LocalDate tanggal, String nama) {}

    /**
     * Writes the days of a decree, one a line: {@code 12/02/2021 Tahun Baru Imlek}. All wrong lines are named
     * together, and then none is written. A day that is there already gets the new name and source.
     *
     * @return how many days were written
     * @throws PelanggaranAturan LBR-01 no line, LBR-02 no source, LBR-03 lines that were not understood
     */
    public int tulis(String teks, HariLibur.Jenis jenis, String sumber) {
        wewenang.pastikanPeran(Peran.ADMIN);
        var dasar = TeksLuar.rapikan(sumber);
        if (dasar.isEmpty() || dasar.length() > SUMBER_TERPANJANG) {
            throw new PelanggaranAturan("LBR-02", String.valueOf(SUMBER_TERPANJANG));
        }
        var salah = new ArrayList<String>();
        var baris = baca(teks, salah);
        if (!salah.isEmpty()) {
            throw new PelanggaranAturan("LBR-03", String.join("; ", salah));
        }
        if (baris.isEmpty()) {
            throw new PelanggaranAturan("LBR-01");
        }
        baris.forEach(b -> kalender.tulis(b.tanggal(), b.nama(), jenis, dasar));
        jejak.catat(
                "kalender.ditulis",
                "kalender",
                null,
                null,
                baris.size() + " hari, " + jenis.label() + ", " + dasar,
                null,
                String.join("; ", baris.stream().map(Object::toString).toList()));
        return baris.size();
    }

    /** @throws PelanggaranAturan LBR-404 it is gone already */
    public void hapus(long id) {
        wewenang.pastikanPeran(Peran.ADMIN);
        var hari = kalender.cari(id).orElseThrow(() -> new PelanggaranAturan("LBR-404"));
        kalender.hapus(id);
        jejak.catat(
                "kalender.dihapus",
                "kalender",
                id,
                null,
                hari.tanggal() + " " + hari.nama() + " dihapus",
                hari.sumber(),
                null);
    }

    private static List<Baris> baca(String teks, List<String> salah) {
        var hasil = new ArrayList<Baris>();
        int nomor = 0;
        for (var mentah : Arrays.asList((teks == null ? "" : teks).split("\\R"))) {
            nomor++;
            var satu = TeksLuar.rapikan(mentah);
            if (satu.isEmpty()) {
                continue;
            }
            var bagian = satu.split("[ ;\\t]+", 2);
            var tanggal = tanggal(bagian[0]);
            if (tanggal == null || bagian.length < 2 || bagian[1].isBlank() || bagian[1].length() > NAMA_TERPANJANG) {
                salah.add("baris " + nomor + " \"" + satu + "\"");
            } else {
                hasil.add(new Baris(tanggal, bagian[1].strip()));
            }
        }
        return hasil;
    }

    private static LocalDate tanggal(String teks) {
        try {
            return LocalDate.parse(teks.replace('-', '/').replace('.', '/'), TANGGAL);
        } catch (DateTimeException bukanTanggal) {
            return null;
        }
    }
}
