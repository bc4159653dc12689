package id.selaras.tahunan.rkpd;

import id.selaras.partisipasi.usulan.AsalUsulan;
import id.selaras.partisipasi.usulan.BatasUsulan;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Limits of usulan from the dates of the year: the forum of the kecamatan closes what comes from the kelurahan; pokir
 * are in time until their own date, marked late from then on, and closed by the Musrenbang RKPD.
 */
@Component
class BatasUsulanRkpd implements BatasUsulan {

    private final JadwalService jadwal;
    private final RkpdService rkpd;

    BatasUsulanRkpd(JadwalService jadwal, RkpdService rkpd) {
        this.jadwal = jadwal;
        this.rkpd = rkpd;
    }

    @Override
    public Optional<Integer> tahunSusun() {
        return rkpd.tahunTersedia().stream().findFirst();
    }

    @Override
    public Optional<Batas> untuk(int tahun, AsalUsulan asal) {
        return switch (asal) {
            case MUSRENBANG -> tanggal(tahun, "RKPD_MUSRENBANG_KECAMATAN").map(b -> new Batas(b, b));
            case POKIR ->
                tanggal(tahun, "RKPD_POKIR")
                        .map(b -> new Batas(b, tanggal(tahun, "RKPD_MUSRENBANG").orElse(b)));
            case FORUM, MASUKAN -> Optional.empty();
        };
    }

    private Optional<LocalDate> tanggal(int tahun, String tahapan) {
        return jadwal.cari(tahun, tahapan).map(Jadwal::batas);
    }
}
