package id.selaras.partisipasi.usulan;

import id.selaras.akses.Jabatan;
import id.selaras.akses.Pelaku;
import id.selaras.akses.PenugasanService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.akses.Wilayah;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells what the offices of the current person allow with usulan. */
@Component
class HakUsulan {

    private final Wewenang wewenang;
    private final PenugasanService penugasan;

    HakUsulan(Wewenang wewenang, PenugasanService penugasan) {
        this.wewenang = wewenang;
        this.penugasan = penugasan;
    }

    Kedudukan saya() {
        var pelaku = wewenang.pelaku();
        return new Kedudukan(
                wilayah(pelaku, Peran.LURAH),
                wilayah(pelaku, Peran.CAMAT),
                pd(pelaku, j -> j.peran().padaPd() && j.peran() != Peran.MITRA_BAPPEDA),
                pd(pelaku, j -> j.peran() == Peran.MITRA_BAPPEDA),
                pelaku.memegang(Peran.KABID_BAPPEDA) || pelaku.memegang(Peran.SEKDA),
                pelaku.bappeda(),
                pelaku.memegang(Peran.DPRD),
                pelaku.sistem());
    }

    private String wilayah(Pelaku pelaku, Peran peran) {
        return pelaku.memegang(peran)
                ? penugasan.wilayahSaya(peran).map(Wilayah::kode).orElse(null)
                : null;
    }

    private static Set<Long> pd(Pelaku pelaku, Predicate<Jabatan> syarat) {
        return pelaku.jabatan().stream()
                .filter(syarat)
                .map(Jabatan::pdId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
