package id.selaras.workflow.rkpd;

import id.selaras.kernel.Tahap;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.StatusRenja;
import id.selaras.tahunan.rkpd.RkpdService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which rancangan Renja the rancangan RKPD still waits for: those of PD that exist today, not yet
 * verified and not passed over by a decision. A dissolved PD is not waited for.
 */
@Component
public class RenjaMasuk {

    private final RenjaService renja;
    private final RkpdService rkpd;
    private final PerangkatDaerahService perangkatDaerah;

    RenjaMasuk(RenjaService renja, RkpdService rkpd, PerangkatDaerahService perangkatDaerah) {
        this.renja = renja;
        this.rkpd = rkpd;
        this.perangkatDaerah = perangkatDaerah;
    }

    /** Those still awaited, by code of the PD. */
    public List<RenjaRingkas> ditunggu(int tahun) {
        Set<Long> aktif =
                perangkatDaerah.daftarAktif().stream().map(pd -> pd.id()).collect(Collectors.toSet());
        var dilewati = rkpd.dilewati(tahun).keySet();
        return renja.daftar(tahun).stream()
                .filter(r -> aktif.contains(r.pdId()) && !dilewati.contains(r.pdId()) && !masuk(r))
                .toList();
    }

    private static boolean masuk(RenjaRingkas r) {
        return Tahap.RANCANGAN.sebelum(r.tahap())
                || r.tahap() == Tahap.RANCANGAN && r.status() == StatusRenja.TERVERIFIKASI;
    }
}
