package id.selaras.tahunan.renja;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that a person types or chooses in a line of a Renja.
 *
 * @param sumberDana parts of the pagu by code of the sumber dana
 * @param asal TEKNOKRATIK, USULAN, POKIR or MANDAT
 * @param tanda codes such as SPM and DAK, separated by commas
 * @param nihil a pagu of zero is meant, with the reason
 */
public record IsiBaris(
        String kode,
        String nama,
        String indikator,
        String satuan,
        BigDecimal target,
        BigDecimal pagu,
        String lokasi,
        String kelompokSasaran,
        SortedMap<String, BigDecimal> sumberDana,
        BigDecimal targetN1,
        BigDecimal paguN1,
        Long prioritasId,
        Long rpjmdSasaranId,
        String prioritasNasional,
        String asal,
        Long usulanId,
        String tanda,
        String catatan,
        boolean nihil,
        String alasanNihil) {

    /** A line of which only code and name are known. */
    public static IsiBaris baru(String kode, String nama) {
        var peta = new EnumMap<SelBaris, Object>(SelBaris.class);
        peta.put(SelBaris.KODE, kode);
        peta.put(SelBaris.NAMA, nama);
        return dari(peta);
    }

    /** The value of a cell; for {@code NIHIL} the reason, null where the pagu is not meant to be zero. */
    public Object sel(SelBaris sel) {
        return switch (sel) {
            case KODE -> kode;
            case NAMA -> nama;
            case INDIKATOR -> indikator;
            case SATUAN -> satuan;
            case TARGET -> target;
            case PAGU -> pagu;
            case LOKASI -> lokasi;
            case KELOMPOK_SASARAN -> kelompokSasaran;
            case SUMBER_DANA -> sumberDana == null ? new TreeMap<String, BigDecimal>() : sumberDana;
            case TARGET_N1 -> targetN1;
            case PAGU_N1 -> paguN1;
            case PRIORITAS -> prioritasId;
            case SASARAN_RPJMD -> rpjmdSasaranId;
            case PRIORITAS_NASIONAL -> prioritasNasional;
            case ASAL -> asal;
            case USULAN -> usulanId;
            case TANDA -> tanda;
            case CATATAN -> catatan;
            case NIHIL -> nihil ? (alasanNihil == null ? "" : alasanNihil) : null;
        };
    }

    /** The same line with one cell of another value. */
    public IsiBaris dengan(SelBaris sel, Object nilai) {
        var peta = new EnumMap<SelBaris, Object>(SelBaris.class);
        for (var s : SelBaris.values()) {
            peta.put(s, sel(s));
        }
        peta.put(sel, nilai);
        return dari(peta);
    }

    /** The cells in which the two differ; 5 and 5,00 do not. */
    public Set<SelBaris> beda(IsiBaris lain) {
        var hasil = EnumSet.noneOf(SelBaris.class);
        for (var s : SelBaris.values()) {
            if (!sama(sel(s), lain.sel(s))) {
                hasil.add(s);
            }
        }
        return hasil;
    }

    static boolean sama(Object a, Object b) {
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return x.compareTo(y) == 0;
        }
        if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
            return x.keySet().equals(y.keySet()) && x.keySet().stream().allMatch(k -> sama(x.get(k), y.get(k)));
        }
        return a == null ? b == null : a.equals(b);
    }

    private static IsiBaris dari(Map<SelBaris, Object> p) {
        return new IsiBaris(
                (String) p.get(SelBaris.KODE),
                (String) p.get(SelBaris.NAMA),
                (String) p.get(SelBaris.INDIKATOR),
                (String) p.get(SelBaris.SATUAN),
                (BigDecimal) p.get(SelBaris.TARGET),
                (BigDecimal) p.get(SelBaris.PAGU),
                (String) p.get(SelBaris.LOKASI),
                (String) p.get(SelBaris.KELOMPOK_SASARAN),
                bagian(p.get(SelBaris.SUMBER_DANA)),
                (BigDecimal) p.get(SelBaris.TARGET_N1),
                (BigDecimal) p.get(SelBaris.PAGU_N1),
                (Long) p.get(SelBaris.PRIORITAS),
                (Long) p.get(SelBaris.SASARAN_RPJMD),
                (String) p.get(SelBaris.PRIORITAS_NASIONAL),
                (String) p.get(SelBaris.ASAL),
                (Long) p.get(SelBaris.USULAN),
                (String) p.get(SelBaris.TANDA),
                (String) p.get(SelBaris.CATATAN),
                p.get(SelBaris.NIHIL) != null,
                (String) p.get(SelBaris.NIHIL));
    }

    private static SortedMap<String, BigDecimal> bagian(Object nilai) {
        var hasil = new TreeMap<String, BigDecimal>();
        if (nilai instanceof Map<?, ?> peta) {
            peta.forEach((dana, jumlah) -> hasil.put((String) dana, (BigDecimal) jumlah));
        }
        return hasil;
    }
}
