package id.selaras.dokumen.rencana;

import id.selaras.dokumen.BagianRencana;
import id.selaras.dokumen.mesin.Lembar;
import id.selaras.dokumen.naskah.Jangkar;
import id.selaras.strategis.rencana.IsiRencana;
import id.selaras.strategis.rencana.Jenjang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The tables of an RPJMD or Renstra as parts of a document; a table without rows says "Nihil". */
final class TabelRencanaCetak {

    private static final String NIHIL = "Nihil";
    private static final int TAHUN_TERBANYAK = 6;

    private final IsiRencana isi;
    private final Map<Long, IsiRencana.Baris> menurutId;
    private final List<Integer> tahun;

    TabelRencanaCetak(IsiRencana isi) {
        this.isi = isi;
        this.menurutId = isi.baris().stream().collect(Collectors.toMap(IsiRencana.Baris::id, b -> b));
        this.tahun = isi.kepala().tahun();
    }

    Lembar lembar(BagianRencana bagian) {
        var lebar = tahun.size() > 5 ? "-6" : "-5";
        return switch (bagian) {
            case TC14 -> lembar(bagian, "rpjmd/tc14" + lebar, total(), program());
            case TC25 -> lembar(bagian, "renstra/tc25" + lebar, Map.of(), tujuanSasaran());
            case TC26 -> lembar(bagian, "renstra/tc26", visiMisi(), kebijakan());
            case TC27 -> lembar(bagian, "renstra/tc27" + lebar, total(), kegiatan());
            case TC28 -> lembar(bagian, "renstra/tc28" + lebar, Map.of(), indikatorRpjmd());
        };
    }

    private Lembar lembar(
            BagianRencana bagian, String templat, Map<String, Object> khusus, List<? extends Record> baris) {
        var kepala = isi.kepala();
        var parameter = new HashMap<String, Object>(khusus);
        for (int i = 0; i < TAHUN_TERBANYAK; i++) {
            parameter.put("tahun" + (i + 1), i < tahun.size() ? "Tahun " + tahun.get(i) : "–");
        }
        parameter.put("nomorTabel", "Tabel " + bagian.kunci());
        parameter.put("judul", bagian.judul());
        parameter.put(
                "perangkatDaerah",
                (kepala.namaPd() == null ? "" : kepala.namaPd() + " ") + kepala.namaPemda() + " Tahun "
                        + kepala.tahunAwal() + "–" + kepala.tahunAkhir());
        parameter.put("jangkar", Jangkar.untuk("tabel", bagian.kunci()));
        return new Lembar(templat, parameter, baris, bagian.kunci());
    }

    private Map<String, Object> total() {
        var hasil = new HashMap<String, Object>();
        for (int i = 0; i < tahun.size(); i++) {
            hasil.put("total" + (i + 1), isi.total().get(tahun.get(i)));
        }
        hasil.put("totalAkhir", isi.total().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        return hasil;
    }

    private Map<String, Object> visiMisi() {
        var misi = isi.rpjmd().stream()
                .filter(b -> b.jenjang() == Jenjang.MISI)
                .map(b -> b.nomor() + ". " + b.uraian())
                .collect(Collectors.joining("; "));
        return Map.of("visi", "Visi: " + isi.kepala().visi(), "misi", misi.isEmpty() ? "Misi: –" : "Misi: " + misi);
    }

    private List<BarisRencana.Program> program() {
        var hasil = new ArrayList<BarisRencana.Program>();
        for (var b : isi.baris()) {
            if (b.jenjang() != Jenjang.STRATEGI && b.jenjang() != Jenjang.ARAH_KEBIJAKAN) {
                for (int n = 0; n == 0 || n < b.indikator().size(); n++) {
                    hasil.add(program(b, n));
                }
            }
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisRencana.Program(
                    false, 0, null, NIHIL, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null));
        }
        return hasil;
    }

    /** The {@code n}-th indicator of a place; name and pagu stand with the first, so that they are read once. */
    private BarisRencana.Program program(IsiRencana.Baris b, int n) {
        var i = n < b.indikator().size() ? b.indikator().get(n) : null;
        boolean pertama = n == 0;
        return new BarisRencana.Program(
                b.jenjang() != Jenjang.PROGRAM,
                b.dalam(),
                pertama ? b.nomor() : null,
                pertama ? b.uraian() : null,
                nama(i),
                i == null ? null : i.kondisiAwal(),
                target(i, 0),
                pertama ? pagu(b, 0) : null,
                target(i, 1),
                pertama ? pagu(b, 1) : null,
                target(i, 2),
                pertama ? pagu(b, 2) : null,
                target(i, 3),
                pertama ? pagu(b, 3) : null,
                target(i, 4),
                pertama ? pagu(b, 4) : null,
                target(i, 5),
                pertama ? pagu(b, 5) : null,
                i == null ? null : i.kondisiAkhir(),
                pertama ? b.paguSeluruhnya() : null,
                pertama ? b.pd() : null);
    }

    private List<BarisRencana.Kegiatan> kegiatan() {
        var hasil = new ArrayList<BarisRencana.Kegiatan>();
        for (var b : isi.baris()) {
            if (b.jenjang() != Jenjang.STRATEGI && b.jenjang() != Jenjang.ARAH_KEBIJAKAN) {
                for (int n = 0; n == 0 || n < b.indikator().size(); n++) {
                    hasil.add(kegiatan(b, n));
                }
            }
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisRencana.Kegiatan(
                    false, 0, null, null, null, NIHIL, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null, null, null));
        }
        return hasil;
    }

    private BarisRencana.Kegiatan kegiatan(IsiRencana.Baris b, int n) {
        var i = n < b.indikator().size() ? b.indikator().get(n) : null;
        boolean pertama = n == 0;
        boolean tujuan = b.jenjang() == Jenjang.TUJUAN;
        boolean sasaran = b.jenjang() == Jenjang.SASARAN;
        return new BarisRencana.Kegiatan(
                b.jenjang().ordinal() <= Jenjang.PROGRAM.ordinal(),
                Math.max(0, b.jenjang().ordinal() - Jenjang.PROGRAM.ordinal()),
                pertama && tujuan ? b.uraian() : null,
                pertama && sasaran ? b.uraian() : null,
                pertama && b.jenjang().berkode() ? b.nomor() : null,
                pertama && b.jenjang().berkode() ? b.uraian() : null,
                nama(i),
                i == null ? null : i.kondisiAwal(),
                target(i, 0),
                pertama ? pagu(b, 0) : null,
                target(i, 1),
                pertama ? pagu(b, 1) : null,
                target(i, 2),
                pertama ? pagu(b, 2) : null,
                target(i, 3),
                pertama ? pagu(b, 3) : null,
                target(i, 4),
                pertama ? pagu(b, 4) : null,
                target(i, 5),
                pertama ? pagu(b, 5) : null,
                i == null ? null : i.kondisiAkhir(),
                pertama ? b.paguSeluruhnya() : null,
                pertama ? isi.kepala().singkatanPd() : null,
                pertama ? isi.kepala().namaPemda() : null);
    }

    private List<BarisRencana.Target> tujuanSasaran() {
        var hasil = new ArrayList<BarisRencana.Target>();
        for (var b : isi.baris()) {
            boolean tujuan = b.jenjang() == Jenjang.TUJUAN;
            if (!tujuan && b.jenjang() != Jenjang.SASARAN) {
                continue;
            }
            for (int n = 0; n == 0 || n < b.indikator().size(); n++) {
                hasil.add(target(
                        n == 0 ? b.nomor() : null,
                        n == 0 && tujuan ? b.uraian() : null,
                        n == 0 && !tujuan ? b.uraian() : null,
                        n < b.indikator().size() ? b.indikator().get(n) : null,
                        tujuan));
            }
        }
        return ataukahNihil(hasil);
    }

    /** Indicators of the sasaran of this PD that support the RPJMD, each once. */
    private List<BarisRencana.Target> indikatorRpjmd() {
        var hasil = new ArrayList<BarisRencana.Target>();
        var sudah = new HashSet<String>();
        for (var b : isi.baris()) {
            if (b.jenjang() == Jenjang.SASARAN && b.rujukan() != null) {
                for (var i : b.indikator()) {
                    if (sudah.add(i.nama())) {
                        hasil.add(target(String.valueOf(sudah.size()), null, null, i, false));
                    }
                }
            }
        }
        return ataukahNihil(hasil);
    }

    private List<BarisRencana.Target> ataukahNihil(List<BarisRencana.Target> hasil) {
        return hasil.isEmpty()
                ? List.of(new BarisRencana.Target(
                        false, 0, null, NIHIL, null, NIHIL, null, null, null, null, null, null, null, null))
                : hasil;
    }

    private BarisRencana.Target target(
            String nomor, String tujuan, String sasaran, IsiRencana.Indikator i, boolean tebal) {
        return new BarisRencana.Target(
                tebal,
                0,
                nomor,
                tujuan,
                sasaran,
                nama(i),
                i == null ? null : i.kondisiAwal(),
                target(i, 0),
                target(i, 1),
                target(i, 2),
                target(i, 3),
                target(i, 4),
                target(i, 5),
                i == null ? null : i.kondisiAkhir());
    }

    /** One row for each arah kebijakan; what stands to its left is named with its first. */
    private List<BarisRencana.Kebijakan> kebijakan() {
        var hasil = new ArrayList<BarisRencana.Kebijakan>();
        Long sasaran = null;
        Long tujuan = null;
        Long strategi = null;
        for (var b : isi.baris()) {
            boolean arah = b.jenjang() == Jenjang.ARAH_KEBIJAKAN;
            boolean tanpaAnak = isi.baris().stream()
                    .noneMatch(a -> Long.valueOf(b.id()).equals(a.indukId())
                            && (a.jenjang() == Jenjang.ARAH_KEBIJAKAN || a.jenjang() == Jenjang.STRATEGI));
            boolean ujung = arah || tanpaAnak && (b.jenjang() == Jenjang.STRATEGI || b.jenjang() == Jenjang.SASARAN);
            if (!ujung) {
                continue;
            }
            var st = atas(b, Jenjang.STRATEGI);
            var sa = atas(b, Jenjang.SASARAN);
            var tu = atas(b, Jenjang.TUJUAN);
            hasil.add(new BarisRencana.Kebijakan(
                    false,
                    0,
                    tu == null || Long.valueOf(tu.id()).equals(tujuan) ? null : tu.uraian(),
                    sa == null || Long.valueOf(sa.id()).equals(sasaran) ? null : sa.uraian(),
                    st == null || Long.valueOf(st.id()).equals(strategi) ? null : st.uraian(),
                    arah ? b.uraian() : "–"));
            tujuan = tu == null ? tujuan : Long.valueOf(tu.id());
            sasaran = sa == null ? sasaran : Long.valueOf(sa.id());
            strategi = st == null ? strategi : Long.valueOf(st.id());
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisRencana.Kebijakan(false, 0, NIHIL, null, null, null));
        }
        return hasil;
    }

    private IsiRencana.Baris atas(IsiRencana.Baris b, Jenjang jenjang) {
        for (var kini = b; kini != null; kini = kini.indukId() == null ? null : menurutId.get(kini.indukId())) {
            if (kini.jenjang() == jenjang) {
                return kini;
            }
        }
        return null;
    }

    private static String nama(IsiRencana.Indikator i) {
        return i == null ? null : i.satuan().isBlank() ? i.nama() : i.nama() + " (" + i.satuan() + ")";
    }

    private BigDecimal target(IsiRencana.Indikator i, int ke) {
        return i == null ? null : padaTahun(i.target(), ke);
    }

    private BigDecimal pagu(IsiRencana.Baris b, int ke) {
        return padaTahun(b.pagu(), ke);
    }

    private BigDecimal padaTahun(SortedMap<Integer, BigDecimal> nilai, int ke) {
        return ke < tahun.size() ? nilai.get(tahun.get(ke)) : null;
    }
}
