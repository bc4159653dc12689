package id.selaras.verifikasi.aturan;

import id.selaras.tahunan.renja.BahanRenja;
import java.util.HashMap;
import java.util.Map;

/** The chapters and tables of a Renja, asked for by the keys of the pedoman. */
record IsiKerangka(Map<String, BahanRenja.Bab> bab, KonteksRenja konteks) {

    static IsiKerangka dari(KonteksRenja k) {
        Map<String, BahanRenja.Bab> bab = new HashMap<>();
        k.bahan().bab().forEach(b -> bab.put(b.kunci(), b));
        return new IsiKerangka(bab, k);
    }

    boolean ada(String kunci) {
        return bab.containsKey(kunci);
    }

    boolean nihil(String kunci) {
        return bab.containsKey(kunci) && bab.get(kunci).nihil();
    }

    boolean kosong(String kunci, String petunjuk) {
        return !bab.containsKey(kunci) || TeksBab.dari(bab.get(kunci).html()).kosong(petunjuk);
    }

    /** Rows of a table; a table that the product does not keep counts as filled by hand. */
    int jumlahBaris(String tabel) {
        var isi = konteks.bahan().tabel();
        return switch (tabel) {
            case "T-C.29" -> isi.evaluasi();
            case "T-C.30" -> isi.kinerja();
            case "T-C.31" -> isi.rancanganAwal() + isi.review();
            case "T-C.32" -> isi.usulan();
            case "T-C.33", "BAB-IV", "TABEL-4.1" -> konteks.baris().size();
            default -> 1;
        };
    }
}
