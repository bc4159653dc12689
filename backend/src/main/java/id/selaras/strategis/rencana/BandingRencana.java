package id.selaras.strategis.rencana;

import id.selaras.kernel.AngkaIndonesia;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What changed from one version of a plan to another, place by place. */
public record BandingRencana(List<Butir> butir) {

    /** What became of a place. */
    public enum Nasib {
        BARU("baru"),
        BERUBAH("berubah"),
        HILANG("dihapus");

        private final String label;

        Nasib(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param perubahan what differs; empty for a place that is new or gone */
    public record Butir(Nasib nasib, String tempat, String uraian, List<Perubahan> perubahan) {}

    /** A cell with both values, as written. */
    public record Perubahan(String sel, String lama, String baru) {}

    static BandingRencana antara(IsiRencana lama, IsiRencana baru) {
        var hasil = new ArrayList<Butir>();
        Map<Long, IsiRencana.Baris> dulu = new LinkedHashMap<>();
        lama.baris().forEach(b -> dulu.put(b.id(), b));
        for (var b : baru.baris()) {
            var d = dulu.remove(b.id());
            if (d == null) {
                hasil.add(new Butir(Nasib.BARU, tempat(b), b.uraian(), List.of()));
                continue;
            }
            var beda = beda(d, b);
            if (!beda.isEmpty()) {
                hasil.add(new Butir(Nasib.BERUBAH, tempat(b), b.uraian(), beda));
            }
        }
        dulu.values().forEach(d -> hasil.add(new Butir(Nasib.HILANG, tempat(d), d.uraian(), List.of())));
        return new BandingRencana(hasil);
    }

    private static List<Perubahan> beda(IsiRencana.Baris lama, IsiRencana.Baris baru) {
        var hasil = new ArrayList<Perubahan>();
        tambah(hasil, "Nomor", lama.nomor(), baru.nomor());
        tambah(hasil, "Uraian", lama.uraian(), baru.uraian());
        tambah(hasil, "Perangkat daerah", lama.pd(), baru.pd());
        tambah(hasil, "Sasaran RPJMD", lama.rujukan(), baru.rujukan());
        var tahun = new TreeSet<>(lama.pagu().keySet());
        tahun.addAll(baru.pagu().keySet());
        tahun.forEach(t -> tambah(
                hasil, "Pagu " + t, tulis(lama.pagu().get(t)), tulis(baru.pagu().get(t))));
        Map<String, IsiRencana.Indikator> dulu = new LinkedHashMap<>();
        lama.indikator().forEach(i -> dulu.put(i.nama(), i));
        for (var i : baru.indikator()) {
            var d = dulu.remove(i.nama());
            if (d == null) {
                hasil.add(new Perubahan("Indikator", "", i.nama()));
                continue;
            }
            tambah(hasil, i.nama() + ", satuan", d.satuan(), i.satuan());
            tambah(hasil, i.nama() + ", kondisi awal", tulis(d.kondisiAwal()), tulis(i.kondisiAwal()));
            var semua = new TreeSet<>(d.target().keySet());
            semua.addAll(i.target().keySet());
            semua.forEach(t -> tambah(
                    hasil,
                    i.nama() + ", target " + t,
                    tulis(d.target().get(t)),
                    tulis(i.target().get(t))));
        }
        dulu.keySet().forEach(nama -> hasil.add(new Perubahan("Indikator", nama, "")));
        return hasil;
    }

    private static void tambah(List<Perubahan> hasil, String sel, String lama, String baru) {
        if (!Objects.equals(lama, baru)) {
            hasil.add(new Perubahan(sel, lama == null ? "" : lama, baru == null ? "" : baru));
        }
    }

    private static String tulis(BigDecimal nilai) {
        return nilai == null ? "" : AngkaIndonesia.tulis(nilai, 0, 4);
    }

    private static String tempat(IsiRencana.Baris b) {
        return (b.jenjang().label() + " " + b.nomor()).strip();
    }
}
