package id.selaras.strategis.rencana.web;

import id.selaras.strategis.rencana.HasilSuntingRencana;
import id.selaras.strategis.rencana.PohonRencana;
import id.selaras.strategis.rencana.RencanaRinci;
import id.selaras.strategis.rencana.Simpul;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a step changed, as the page takes it.
 *
 * @param sel cells to show anew; empty after a step that changed the rows themselves
 * @param susunan the rows are to be fetched anew
 */
record JawabanSunting(String pesan, String pukul, String fokus, boolean susunan, List<SelTabel> sel) {

    static JawabanSunting susunan(HasilSuntingRencana hasil, Clock jam) {
        return new JawabanSunting(hasil.ringkasan(), pukul(jam), hasil.fokus(), true, List.of());
    }

    /** Cells of the rows that were typed into, of everything above them, and the totals. */
    static JawabanSunting sel(HasilSuntingRencana hasil, RencanaRinci rinci, List<String> baris, Clock jam) {
        var susunan = new SusunanTabel(rinci, hasil.pohon());
        Map<Long, Simpul> terlibat = new LinkedHashMap<>();
        for (var b : baris) {
            var simpul = simpul(hasil.pohon(), b);
            while (simpul.isPresent()) {
                terlibat.put(simpul.get().id(), simpul.get());
                simpul = hasil.pohon().induk(simpul.get());
            }
        }
        var sel = new ArrayList<SelTabel>();
        terlibat.values().forEach(s -> susunan.baris(s).forEach(b -> sel.addAll(b.sel())));
        susunan.kapasitas().values().forEach(sel::addAll);
        sel.removeIf(s -> s.b().isEmpty());
        return new JawabanSunting(hasil.ringkasan(), pukul(jam), hasil.fokus(), false, sel);
    }

    private static Optional<Simpul> simpul(PohonRencana pohon, String lokus) {
        long id = Long.parseLong(lokus.substring(1));
        return lokus.startsWith("S")
                ? pohon.simpul(id)
                : pohon.urut().stream()
                        .filter(s -> s.indikator().stream().anyMatch(i -> i.id() == id))
                        .findFirst();
    }

    private static String pukul(Clock jam) {
        var kini = jam.instant().atZone(jam.getZone());
        return "%02d.%02d".formatted(kini.getHour(), kini.getMinute());
    }
}
