package id.selaras.tahunan.renja;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** An indicator of a program or kegiatan as it is read. */
public record BarisIndikator(
        long id,
        String silsilah,
        String kode,
        int urutan,
        String nama,
        String satuan,
        BigDecimal target,
        BigDecimal targetN1,
        long versi) {

    /** A cell of an indicator. */
    public enum Sel {
        NAMA("nama", "Indikator"),
        SATUAN("satuan", "Satuan"),
        TARGET("target", "Target"),
        TARGET_N1("targetN1", "Target prakiraan maju");

        private final String kunci;
        private final String label;

        Sel(String kunci, String label) {
            this.kunci = kunci;
            this.label = label;
        }

        public String kunci() {
            return kunci;
        }

        public String label() {
            return label;
        }
    }

    public Object sel(Sel sel) {
        return switch (sel) {
            case NAMA -> nama;
            case SATUAN -> satuan;
            case TARGET -> target;
            case TARGET_N1 -> targetN1;
        };
    }

    BarisIndikator dengan(Sel sel, Object nilai) {
        return new BarisIndikator(
                id,
                silsilah,
                kode,
                urutan,
                sel == Sel.NAMA ? (String) nilai : nama,
                sel == Sel.SATUAN ? (String) nilai : satuan,
                sel == Sel.TARGET ? (BigDecimal) nilai : target,
                sel == Sel.TARGET_N1 ? (BigDecimal) nilai : targetN1,
                versi);
    }

    Set<Sel> beda(BarisIndikator lain) {
        var hasil = EnumSet.noneOf(Sel.class);
        for (var s : Sel.values()) {
            if (!IsiBaris.sama(sel(s), lain.sel(s))) {
                hasil.add(s);
            }
        }
        return hasil;
    }
}
