package id.selaras.strategis.rencana;

import id.selaras.kernel.PemdaAktif;
import id.selaras.referensi.nomenklatur.NomenklaturService;
import id.selaras.referensi.pemda.PemdaService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The national name of a code in the version that a plan is bound to. */
@Component
class NamaNomenklatur {

    private final NomenklaturService nomenklatur;
    private final PemdaService pemda;

    NamaNomenklatur(NomenklaturService nomenklatur, PemdaService pemda) {
        this.nomenklatur = nomenklatur;
        this.pemda = pemda;
    }

    Optional<String> nama(Rencana rencana, String kode) {
        return PemdaAktif.kode().isEmpty()
                ? Optional.empty()
                : nomenklatur
                        .cari(rencana.nomenklatur(), pemda.aktif().jenis(), kode)
                        .map(n -> n.nama());
    }
}
