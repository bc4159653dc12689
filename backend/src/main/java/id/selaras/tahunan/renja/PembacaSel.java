package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads what was typed into a cell. What follows from it by rule follows at once: the name from the
 * code, the only sumber dana from the pagu, the asal from the usulan.
 */
final class PembacaSel {

    private static final List<String> ASAL = List.of("TEKNOKRATIK", "USULAN", "POKIR", "MANDAT");

    private final DaftarPilihan pilihan;
    private final BagiSumberDana bagi;

    PembacaSel(DaftarPilihan pilihan) {
        this.pilihan = pilihan;
        this.bagi = new BagiSumberDana(pilihan);
    }

    /** The line after the change, with what the planner should be told. */
    record Bacaan(IsiBaris isi, List<Keterangan> keterangan) {}

    /** @throws PelanggaranAturan when the text has no clear meaning for the cell: SUN-…, ANG-… */
    Bacaan baca(IsiBaris lama, SelBaris sel, String teks) {
        var keterangan = new ArrayList<Keterangan>();
        var rapi = TeksLuar.rapikan(teks);
        var isi = switch (sel) {
            case KODE -> kode(lama, rapi, keterangan);
            case NAMA -> nama(lama, rapi);
            case SATUAN -> lama.dengan(sel, satuan(lama, rapi, keterangan));
            case TARGET, TARGET_N1 -> target(lama, sel, teks, keterangan);
            case PAGU -> pagu(lama, AngkaSel.uang(teks), keterangan);
            case PAGU_N1 -> lama.dengan(sel, AngkaSel.uang(teks));
            case SUMBER_DANA -> lama.dengan(sel, bagi.baca(rapi, lama.pagu()));
            case PRIORITAS -> lama.dengan(sel, prioritas(rapi));
            case SASARAN_RPJMD -> lama.dengan(sel, sasaran(rapi));
            case ASAL -> lama.dengan(sel, asal(rapi));
            case USULAN -> usulan(lama, rapi);
            case TANDA -> lama.dengan(sel, tanda(rapi));
            default -> lama.dengan(sel, bebas(sel, rapi));
        };
        return new Bacaan(isi, keterangan);
    }

    /** Name, and indikator and satuan where the line has none or the version fixes them. */
    IsiBaris ikutiNomenklatur(IsiBaris isi, Nomenklatur n) {
        var hasil = isi.dengan(SelBaris.NAMA, n.nama());
        if (n.indikator() != null && (isi.indikator() == null || pilihan.indikatorTetap())) {
            hasil = hasil.dengan(SelBaris.INDIKATOR, n.indikator());
        }
        if (n.satuan() != null && (isi.satuan() == null || pilihan.indikatorTetap())) {
            hasil = hasil.dengan(SelBaris.SATUAN, n.satuan());
        }
        return hasil;
    }

    private IsiBaris kode(IsiBaris lama, String teks, List<Keterangan> keterangan) {
        var bacaan = new PembacaKode(pilihan).baca(teks);
        if (bacaan.diperbaiki()) {
            keterangan.add(Keterangan.of("KET-01", teks, bacaan.nomenklatur().kode()));
        }
        return ikutiNomenklatur(lama.dengan(SelBaris.KODE, bacaan.nomenklatur().kode()), bacaan.nomenklatur());
    }

    private IsiBaris nama(IsiBaris lama, String teks) {
        var n = pilihan.nomenklatur(List.of(lama.kode())).get(lama.kode());
        if (n != null && !TeksLuar.sama(n.nama(), teks)) {
            throw new PelanggaranAturan("SUN-07", lama.kode(), n.nama());
        }
        if (teks.isEmpty()) {
            throw new PelanggaranAturan("SUN-07", lama.kode(), lama.nama());
        }
        return lama.dengan(SelBaris.NAMA, n == null ? bebas(SelBaris.NAMA, teks) : n.nama());
    }

    private String satuan(IsiBaris lama, String teks, List<Keterangan> keterangan) {
        if (teks.isEmpty()) {
            return null;
        }
        var kamus = pilihan.kamusSatuan(lama.satuan());
        var ejaan = kamus.cari(teks).orElse(null);
        if (ejaan == null && (ejaan = kamus.tebak(teks).orElse(null)) != null) {
            keterangan.add(Keterangan.of("KET-02", teks, ejaan));
        }
        return ejaan == null ? bebas(SelBaris.SATUAN, teks) : ejaan;
    }

    private IsiBaris target(IsiBaris lama, SelBaris sel, String teks, List<Keterangan> keterangan) {
        var bacaan = AngkaSel.target(teks);
        var hasil = lama.dengan(sel, bacaan.nilai());
        if (bacaan.satuan().isEmpty()) {
            return hasil;
        }
        var kamus = pilihan.kamusSatuan(lama.satuan());
        var tepat = kamus.cari(bacaan.satuan());
        var ejaan = tepat.or(() -> kamus.tebak(bacaan.satuan()))
                .orElseThrow(() -> new PelanggaranAturan("SUN-09", bacaan.satuan()));
        if (lama.satuan() != null && !TeksLuar.sama(lama.satuan(), ejaan)) {
            throw new PelanggaranAturan("SUN-08", bacaan.satuan(), lama.satuan());
        }
        if (tepat.isEmpty()) {
            keterangan.add(Keterangan.of("KET-02", bacaan.satuan(), ejaan));
        }
        return lama.satuan() == null ? hasil.dengan(SelBaris.SATUAN, ejaan) : hasil;
    }

    private IsiBaris pagu(IsiBaris lama, BigDecimal pagu, List<Keterangan> keterangan) {
        var hasil = lama.dengan(SelBaris.PAGU, pagu);
        var bagian = lama.sumberDana();
        if (bagian != null && bagian.size() == 1 && pagu != null) {
            var satu = bagian.firstKey();
            if (lama.pagu() == null || bagian.get(satu).compareTo(lama.pagu()) == 0) {
                var ikut = new TreeMap<String, BigDecimal>();
                ikut.put(satu, pagu);
                hasil = hasil.dengan(SelBaris.SUMBER_DANA, ikut);
                if (!IsiBaris.sama(bagian, ikut)) {
                    keterangan.add(Keterangan.of("KET-03", satu));
                }
            }
        }
        return hasil;
    }

    private Long prioritas(String teks) {
        if (teks.isEmpty()) {
            return null;
        }
        return pilihan.prioritas().stream()
                .filter(p -> String.valueOf(p.id()).equals(teks)
                        || String.valueOf(p.nomor()).equals(teks)
                        || TeksLuar.sama(p.nama(), teks)
                        || TeksLuar.sama(p.singkat(), teks))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("SUN-11", teks, String.valueOf(pilihan.tahun())))
                .id();
    }

    private Long sasaran(String teks) {
        if (teks.isEmpty()) {
            return null;
        }
        return pilihan.sasaran().stream()
                .filter(s -> String.valueOf(s.id()).equals(teks)
                        || s.nomor().equals(teks)
                        || TeksLuar.sama(s.uraian(), teks))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("SUN-12", teks, String.valueOf(pilihan.tahun())))
                .id();
    }

    private static String asal(String teks) {
        if (teks.isEmpty()) {
            return null;
        }
        var asal = teks.toUpperCase(Locale.ROOT);
        if (!ASAL.contains(asal)) {
            throw new PelanggaranAturan("SUN-13", teks);
        }
        return asal;
    }

    private IsiBaris usulan(IsiBaris lama, String teks) {
        if (teks.isEmpty()) {
            return lama.dengan(SelBaris.USULAN, null);
        }
        var usulan = pilihan.usulan().stream()
                .filter(u -> String.valueOf(u.id()).equals(teks))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("SUN-14"));
        return lama.dengan(SelBaris.USULAN, usulan.id())
                .dengan(SelBaris.ASAL, "POKIR".equals(usulan.asal()) ? "POKIR" : "USULAN");
    }

    private static String tanda(String teks) {
        var kode = new TreeSet<String>();
        Arrays.stream(teks.toUpperCase(Locale.ROOT).split("[,;]"))
                .map(TeksLuar::rapikan)
                .filter(t -> !t.isEmpty())
                .forEach(kode::add);
        return kode.isEmpty() ? null : bebas(SelBaris.TANDA, String.join(",", kode));
    }

    private static String bebas(SelBaris sel, String teks) {
        if (teks.length() > sel.panjang()) {
            throw new PelanggaranAturan(
                    "SUN-02", sel.label(), String.valueOf(teks.length()), String.valueOf(sel.panjang()));
        }
        return teks.isEmpty() ? null : teks;
    }
}
