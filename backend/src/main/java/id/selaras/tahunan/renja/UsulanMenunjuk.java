package id.selaras.tahunan.renja;

import id.selaras.partisipasi.usulan.UsulanService;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An accepted usulan points at the line that takes it up. */
@Component
class UsulanMenunjuk implements RujukanBaris {

    private static final Set<String> DITERIMA = Set.of("DITERIMA", "DIAKOMODASI");

    private final UsulanService usulan;

    UsulanMenunjuk(UsulanService usulan) {
        this.usulan = usulan;
    }

    @Override
    public List<String> rujukan(RenjaRingkas renja, BarisSubKegiatan baris) {
        return usulan.untukPd(renja.pdId(), renja.tahun()).stream()
                .filter(u -> DITERIMA.contains(u.status()))
                .filter(u -> Long.valueOf(u.id()).equals(baris.isi().usulanId())
                        || baris.kode().equals(u.kodeSubKegiatan()))
                .map(u -> "usulan " + u.pengusul() + ": " + u.uraian())
                .toList();
    }
}
