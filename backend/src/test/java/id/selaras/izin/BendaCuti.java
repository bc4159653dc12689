package id.selaras.izin;

import id.selaras.akses.CutiService;
import id.selaras.akses.Pelaku;
import id.selaras.akses.Wewenang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Leave of the planner that is still to come. */
@Component
class BendaCuti implements BendaIzin {

    private final CutiService cuti;
    private final Wewenang wewenang;
    private final Clock jam;

    BendaCuti(CutiService cuti, Wewenang wewenang, Clock jam) {
        this.cuti = cuti;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    @Override
    public Map<String, String> sediakan(Map<String, Pelaku> pihak) {
        var perencana = pihak.get("PERENCANA_PD");
        long pengganti = pihak.get("SEKRETARIS_PD").id();
        var hari = LocalDate.now(jam).plusDays(30);
        return Map.of("cuti", String.valueOf((long)
                wewenang.sebagai(perencana, () -> cuti.catat(perencana.id(), hari, hari, pengganti, "Dinas luar"))));
    }
}
