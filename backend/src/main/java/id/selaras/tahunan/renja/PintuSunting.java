package id.selaras.tahunan.renja;

import id.selaras.akses.Jabatan;
import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.WaktuTulis;
import id.selaras.referensi.pemda.PemdaService;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way to change a Renja: its row is held, the person may, and it is the PD's turn. */
@Component
class PintuSunting {

    private final RenjaRepository repository;
    private final Wewenang wewenang;
    private final IzinSuntingService izin;
    private final JendelaSunting jendela;
    private final PenggunaService pengguna;
    private final PemdaService pemda;
    private final Clock jam;

    PintuSunting(
            RenjaRepository repository,
            Wewenang wewenang,
            IzinSuntingService izin,
            JendelaSunting jendela,
            PenggunaService pengguna,
            PemdaService pemda,
            Clock jam) {
        this.repository = repository;
        this.wewenang = wewenang;
        this.izin = izin;
        this.jendela = jendela;
        this.pengguna = pengguna;
        this.pemda = pemda;
        this.jam = jam;
    }

    /**
     * @throws PelanggaranAturan RNJ-404, AKS-01, RNJ-010 to RNJ-012: who holds the Renja, why, since
     *     when and whom to ask; RNJ-014, RNJ-015 the window of the stage is not open
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Renja buka(long renjaId) {
        var renja = repository.kunci(renjaId).orElseThrow(() -> new PelanggaranAturan("RNJ-404"));
        wewenang.pastikanBolehMengubah(renja.pdId());
        if (izin.berlaku(renjaId, jam.instant())) {
            return renja;
        }
        if (!renja.status().terbuka()) {
            throw terkunci(renja.status(), renja.pdId(), renja.tahap().label(), renja.nomorPenetapan(), waktu(renja));
        }
        var tertutup = jendela.sebabTertutup(renja.tahun(), renja.tahap(), renja.status());
        if (tertutup != null) {
            throw tertutup;
        }
        return renja;
    }

    /** Why it cannot be changed now; null where it can. The same words as the refusal. */
    @Transactional(readOnly = true)
    PelanggaranAturan sebabTerkunci(RenjaRingkas renja) {
        if (izin.berlaku(renja.id(), jam.instant())) {
            return null;
        }
        if (renja.status().terbuka()) {
            return jendela.sebabTertutup(renja.tahun(), renja.tahap(), renja.status());
        }
        return terkunci(
                renja.status(),
                renja.pdId(),
                renja.tahap().label(),
                renja.nomorPenetapan(),
                WaktuTulis.lengkap(renja.statusSejak(), pemda.aktif().zona()));
    }

    private PelanggaranAturan terkunci(StatusRenja status, long pdId, String tahap, String nomor, String sejak) {
        return switch (status) {
            case DIAJUKAN -> new PelanggaranAturan("RNJ-010", tahap, sejak, pemegang(Peran.MITRA_BAPPEDA, pdId));
            case TERVERIFIKASI -> new PelanggaranAturan("RNJ-011", tahap, sejak, pemegang(Peran.KABID_BAPPEDA, null));
            default -> new PelanggaranAturan("RNJ-012", nomor, sejak, pemegang(Peran.KABID_BAPPEDA, null));
        };
    }

    private String pemegang(Peran peran, Long pdId) {
        var nama = pengguna.pemegang(peran, pdId).stream()
                .map(p -> p.nama() + " (" + jabatan(p, peran) + ")")
                .collect(Collectors.joining(", "));
        return nama.isEmpty() ? peran.label() : nama;
    }

    private static String jabatan(Pelaku pelaku, Peran peran) {
        List<Jabatan> sama =
                pelaku.jabatan().stream().filter(j -> j.peran() == peran).toList();
        return sama.isEmpty() || sama.size() > 1 ? peran.label() : sama.get(0).label();
    }

    private String waktu(Renja renja) {
        return WaktuTulis.lengkap(renja.statusSejak(), pemda.aktif().zona());
    }
}
