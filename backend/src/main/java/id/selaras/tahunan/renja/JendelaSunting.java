package id.selaras.tahunan.renja;

import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Tahap;
import id.selaras.tahunan.rkpd.Jadwal;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.Jendela;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The window in which the Renja of a stage is filled in. A plan that was returned may be mended after the
 * window closed, but takes up nothing new then.
 */
@Component
class JendelaSunting {

    private final JadwalService jadwal;
    private final PenggunaService pengguna;
    private final Clock jam;

    JendelaSunting(JadwalService jadwal, PenggunaService pengguna, Clock jam) {
        this.jadwal = jadwal;
        this.pengguna = pengguna;
        this.jam = jam;
    }

    /** RNJ-014 not open yet, RNJ-015 closed; null where one may type. */
    PelanggaranAturan sebabTertutup(int tahun, Tahap tahap, StatusRenja status) {
        var jendela = jendela(tahun, tahap);
        if (jendela.isEmpty()) {
            return null;
        }
        var hari = LocalDate.now(jam);
        if (jendela.get().belumDibuka(hari)) {
            return new PelanggaranAturan("RNJ-014", tahap.label(), jendela.get().mulai(), pemegang());
        }
        return status == StatusRenja.DISUSUN && jendela.get().sudahDitutup(hari)
                ? new PelanggaranAturan("RNJ-015", tahap.label(), jendela.get().batas(), pemegang())
                : null;
    }

    /** @throws PelanggaranAturan RNJ-016 the window is closed, and what was returned is mended only */
    void pastikanBolehMenambah(Renja renja) {
        var jendela = jendela(renja.tahun(), renja.tahap());
        if (renja.status() == StatusRenja.DIKEMBALIKAN
                && jendela.filter(j -> j.sudahDitutup(LocalDate.now(jam))).isPresent()) {
            throw new PelanggaranAturan(
                    "RNJ-016", renja.tahap().label(), jendela.get().batas(), pemegang());
        }
    }

    private Optional<Jendela> jendela(int tahun, Tahap tahap) {
        return jadwal.cari(tahun, TahapanRenja.JADWAL.get(tahap)).map(Jadwal::jendela);
    }

    private String pemegang() {
        var nama = pengguna.pemegang(Peran.KABID_BAPPEDA, null).stream()
                .map(p -> p.nama())
                .collect(Collectors.joining(", "));
        return nama.isEmpty() ? Peran.KABID_BAPPEDA.label() : nama;
    }
}
