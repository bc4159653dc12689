package id.selaras.partisipasi.usulan.web;

import id.selaras.akses.PenugasanService;
import id.selaras.akses.Wilayah;
import id.selaras.partisipasi.usulan.AsalUsulan;
import id.selaras.partisipasi.usulan.BatasUsulan;
import id.selaras.partisipasi.usulan.Kedudukan;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lists to choose from on the pages of usulan. */
@Component
class BahanUsulan {

    private final PenugasanService penugasan;
    private final PerangkatDaerahService perangkatDaerah;
    private final ObjectProvider<BatasUsulan> batas;
    private final Clock jam;

    BahanUsulan(
            PenugasanService penugasan,
            PerangkatDaerahService perangkatDaerah,
            ObjectProvider<BatasUsulan> batas,
            Clock jam) {
        this.penugasan = penugasan;
        this.perangkatDaerah = perangkatDaerah;
        this.batas = batas;
        this.jam = jam;
    }

    /** The plan year that is being drafted. */
    int tahunSusun() {
        return Optional.ofNullable(batas.getIfAvailable())
                .flatMap(BatasUsulan::tahunSusun)
                .orElseGet(() -> LocalDate.now(jam).getYear() + 1);
    }

    List<Wilayah> wilayah() {
        return penugasan.wilayah();
    }

    /** Those that the person may bring in an usulan for: own kelurahan, own kecamatan, or all for the DPRD. */
    List<Wilayah> wilayahUntuk(Kedudukan saya) {
        return penugasan.wilayah().stream()
                .filter(w -> saya.kelurahan() == null && saya.kecamatan() == null
                        || w.kode().equals(saya.kelurahan())
                        || saya.kecamatan() != null
                                && (w.kode().equals(saya.kecamatan())
                                        || w.kode().startsWith(saya.kecamatan() + ".")))
                .toList();
    }

    List<PerangkatDaerah> perangkatDaerah() {
        return perangkatDaerah.daftarAktif();
    }

    static AsalUsulan asal(Kedudukan saya) {
        return saya.kelurahan() == null && saya.kecamatan() == null ? AsalUsulan.POKIR : AsalUsulan.MUSRENBANG;
    }
}
