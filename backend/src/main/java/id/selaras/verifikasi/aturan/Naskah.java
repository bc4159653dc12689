package id.selaras.verifikasi.aturan;

import id.selaras.tahunan.renja.BahanRenja;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The chapters of one Renja as words, read once however many rules ask. What tells of the plan's own
 * year is cut into sentences, so that the numbers typed there can be laid beside the table; what is
 * said of another year is left out.
 */
final class Naskah {

    private final Map<String, BahanRenja.Bab> bab = new HashMap<>();
    private final Map<String, TeksBab> teks = new HashMap<>();
    private final List<BahanRenja.Bab> urut;
    private final Kerangka kerangka;
    private final int tahun;
    private List<Kalimat> kalimat;

    Naskah(List<BahanRenja.Bab> urut, Kerangka kerangka, int tahun) {
        this.urut = urut;
        this.kerangka = kerangka;
        this.tahun = tahun;
        urut.forEach(b -> bab.put(b.kunci(), b));
    }

    boolean ada(String kunci) {
        return bab.containsKey(kunci);
    }

    /** Declared to have nothing to tell this year. */
    boolean nihil(String kunci) {
        return bab.containsKey(kunci) && bab.get(kunci).nihil();
    }

    boolean kosong(String kunci, String petunjuk) {
        return !ada(kunci) || teks(kunci).kosong(petunjuk);
    }

    TeksBab teks(String kunci) {
        return teks.computeIfAbsent(
                kunci, k -> TeksBab.dari(bab.containsKey(k) ? bab.get(k).html() : null));
    }

    /** Keys of the chapters that tell of the plan's own year, in their order. */
    List<String> babRencana() {
        return urut.stream()
                .map(BahanRenja.Bab::kunci)
                .filter(k -> !kerangka.babDari(k).map(Kerangka.Bab::lampau).orElse(false))
                .toList();
    }

    /** "3.3 Program dan Kegiatan", or the heading that the PD gave it. */
    String tempat(String kunci) {
        var dikenal = kerangka.tempat(kunci);
        return dikenal.equals(kunci) && ada(kunci) ? bab.get(kunci).judul() : dikenal;
    }

    /** The sentences about the plan's own year. */
    List<Kalimat> kalimatRencana() {
        if (kalimat == null) {
            kalimat = new ArrayList<>();
            for (var kunci : babRencana()) {
                var tempat = tempat(kunci);
                teks(kunci).rencana(tahun).forEach(p -> kalimat.add(new Kalimat(kunci, tempat, p)));
            }
        }
        return kalimat;
    }
}
