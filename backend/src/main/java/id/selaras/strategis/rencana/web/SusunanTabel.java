package id.selaras.strategis.rencana.web;

import id.selaras.indikator.Arah;
import id.selaras.kernel.AngkaIndonesia;
import id.selaras.strategis.rencana.IndikatorSimpul;
import id.selaras.strategis.rencana.Jenjang;
import id.selaras.strategis.rencana.PohonRencana;
import id.selaras.strategis.rencana.Rencana;
import id.selaras.strategis.rencana.RencanaRinci;
import id.selaras.strategis.rencana.Simpul;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays a plan out as a table: one row a place and indicator, two columns a year. */
public final class SusunanTabel {

    private final RencanaRinci rinci;
    private final PohonRencana pohon;
    private final Rencana rencana;

    SusunanTabel(RencanaRinci rinci) {
        this(rinci, rinci.pohon());
    }

    SusunanTabel(RencanaRinci rinci, PohonRencana pohon) {
        this.rinci = rinci;
        this.pohon = pohon;
        this.rencana = pohon.rencana();
    }

    List<BarisTabel> baris() {
        return pohon.urut().stream().flatMap(s -> baris(s).stream()).toList();
    }

    /** Rows of one place: its indicators, or one row without any. */
    List<BarisTabel> baris(Simpul s) {
        var hasil = new ArrayList<BarisTabel>();
        if (s.indikator().isEmpty()) {
            hasil.add(satu(s, null, true));
        }
        for (int i = 0; i < s.indikator().size(); i++) {
            hasil.add(satu(s, s.indikator().get(i), i == 0));
        }
        return hasil;
    }

    private BarisTabel satu(Simpul s, IndikatorSimpul i, boolean pertama) {
        var b = "S" + s.id();
        var sel = new ArrayList<SelTabel>();
        if (pertama) {
            sel.add(
                    s.jenjang().berkode()
                            ? new SelTabel(b, "kode", "kode", teks(s.kode()), teks(s.kode()))
                            : SelTabel.tetap(b, "kode", pohon.nomor(s)));
            sel.add(new SelTabel(b, "uraian", "teks", s.uraian(), s.uraian()));
            sel.add(penanggung(s, b));
        } else {
            sel.add(SelTabel.kosong());
            sel.add(SelTabel.kosong());
            sel.add(SelTabel.kosong());
        }
        indikator(sel, i);
        for (var tahun : rencana.tahun()) {
            sel.add(
                    i == null
                            ? SelTabel.kosong()
                            : angka("I" + i.id(), "target:" + tahun, i.target().get(tahun)));
            sel.add(pertama ? pagu(s, b, tahun) : SelTabel.kosong());
        }
        sel.add(i == null ? SelTabel.kosong() : SelTabel.tetap("I" + i.id(), "akhir", tulis(i.kondisiAkhir())));
        sel.add(
                pertama && s.jenjang().berjumlah()
                        ? SelTabel.tetap(b, "paguAkhir", uang(jumlah(s)))
                        : SelTabel.kosong());
        sel.add(
                i == null
                        ? SelTabel.kosong()
                        : new SelTabel("I" + i.id(), "arah", "arah", i.arah().name(), arah(i.arah())));
        sel.add(
                i == null
                        ? SelTabel.kosong()
                        : new SelTabel(
                                "I" + i.id(),
                                "akumulasi",
                                "akumulasi",
                                i.akumulasi().name(),
                                i.akumulasi().label()));
        return new BarisTabel(
                b,
                i == null ? null : "I" + i.id(),
                pertama,
                pohon.kedalaman(s),
                s.indukId() == null ? null : "S" + s.indukId(),
                s.jenjang().name(),
                s.jenjang().label(),
                s.jenjang().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                sel);
    }

    private void indikator(List<SelTabel> sel, IndikatorSimpul i) {
        if (i == null) {
            for (int n = 0; n < 3; n++) {
                sel.add(SelTabel.kosong());
            }
            return;
        }
        var b = "I" + i.id();
        sel.add(new SelTabel(b, "nama", "teks", i.nama(), i.nama()));
        sel.add(new SelTabel(b, "satuan", "teks", i.satuan(), i.satuan()));
        sel.add(angka(b, "kondisiAwal", i.kondisiAwal()));
    }

    private SelTabel penanggung(Simpul s, String b) {
        if (rencana.renstra() && s.jenjang() == Jenjang.SASARAN) {
            var rujukan = rinci.induk() == null || s.rujukanId() == null
                    ? ""
                    : rinci.induk()
                            .simpul(s.rujukanId())
                            .map(rinci.induk()::sebut)
                            .orElse("");
            return new SelTabel(b, "rujukan", "rujukan", teks(s.rujukanId()), rujukan);
        }
        if (!rencana.renstra() && s.jenjang() == Jenjang.PROGRAM) {
            return new SelTabel(
                    b,
                    "pd",
                    "pd",
                    teks(s.pdId()),
                    s.pdId() == null ? "" : rinci.namaPd().getOrDefault(s.pdId(), ""));
        }
        return SelTabel.kosong();
    }

    private SelTabel pagu(Simpul s, String b, int tahun) {
        if (!s.jenjang().berjumlah()) {
            return SelTabel.kosong();
        }
        var nilai = pohon.pagu(s).get(tahun);
        return s.jenjang().berpagu(rencana.jenis())
                ? new SelTabel(b, "pagu:" + tahun, "uang", polos(nilai), uang(nilai))
                : SelTabel.tetap(b, "pagu:" + tahun, uang(nilai));
    }

    private BigDecimal jumlah(Simpul s) {
        return pohon.pagu(s).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Total, limit and what is left of each year. */
    Map<String, List<SelTabel>> kapasitas() {
        var b = "R" + rencana.id();
        var total = pohon.total();
        var jumlah = new ArrayList<SelTabel>();
        var batas = new ArrayList<SelTabel>();
        var sisa = new ArrayList<SelTabel>();
        for (var t : rencana.tahun()) {
            var atas = rencana.renstra() ? paguRpjmd(t) : pohon.kapasitas().get(t);
            jumlah.add(SelTabel.tetap(b, "total:" + t, uang(total.get(t))));
            batas.add(
                    rencana.renstra()
                            ? SelTabel.tetap(b, "batas:" + t, uang(atas))
                            : new SelTabel(b, "kapasitas:" + t, "uang", polos(atas), uang(atas)));
            sisa.add(SelTabel.tetap(b, "sisa:" + t, atas == null ? "" : uang(atas.subtract(total.get(t)))));
        }
        return Map.of("total", jumlah, "batas", batas, "sisa", sisa);
    }

    /** What the RPJMD gives the programs of this PD in a year; null where there is no RPJMD. */
    private BigDecimal paguRpjmd(int tahun) {
        return rinci.induk() == null
                ? null
                : rinci.induk().urut().stream()
                        .filter(s -> rencana.pdId().equals(s.pdId()))
                        .map(s -> s.pagu().getOrDefault(tahun, BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static SelTabel angka(String b, String s, BigDecimal nilai) {
        return new SelTabel(b, s, "angka", polos(nilai), tulis(nilai));
    }

    private static String arah(Arah arah) {
        return switch (arah) {
            case POSITIF -> "naik";
            case NEGATIF -> "turun";
            case RENTANG -> "rentang";
        };
    }

    private static String teks(Object nilai) {
        return nilai == null ? "" : nilai.toString();
    }

    private static String polos(BigDecimal nilai) {
        return nilai == null
                ? ""
                : nilai.signum() == 0 ? "0" : nilai.stripTrailingZeros().toPlainString();
    }

    private static String tulis(BigDecimal nilai) {
        return nilai == null ? "" : AngkaIndonesia.tulis(nilai, 0, 4);
    }

    private static String uang(BigDecimal nilai) {
        return nilai == null ? "" : AngkaIndonesia.tulis(nilai, 0, 2);
    }
}
