package id.selaras.tahunan.renja;

import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.strategis.renstra.BarisRenstra;
import id.selaras.tahunan.rkpd.Prioritas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A start for a Renja: last year's lines, what they foresaw for this year, or the year's column of the Renstra.
 * Lines that are there already are left alone.
 */
final class AwalRenja {

    private final DaftarPilihan pilihan;
    private final PembacaSel pembaca;
    private final Map<String, BarisSubKegiatan> ada = new HashMap<>();
    private final List<BarisIndikator> indikatorAda;
    private final Map<String, Nomenklatur> nomenklatur;
    private final List<Pratinjau.Baris> baris = new ArrayList<>();
    private final List<Pratinjau.IndikatorBaru> indikator = new ArrayList<>();

    /** @param nomenklatur entries of the version that this Renja is bound to, for all codes of the source */
    AwalRenja(DaftarPilihan pilihan, RenjaRinci renja, Map<String, Nomenklatur> nomenklatur) {
        this.pilihan = pilihan;
        this.pembaca = new PembacaSel(pilihan);
        this.nomenklatur = nomenklatur;
        renja.baris().forEach(b -> ada.put(b.kode(), b));
        this.indikatorAda = renja.indikator();
    }

    /**
     * @param prioritasLalu prioritas of last year's RKPD; they are found again by name
     * @param maju take the figures that it foresaw for this year, otherwise those of last year itself
     */
    Pratinjau dariRenja(RenjaRinci lalu, List<Prioritas> prioritasLalu, boolean maju) {
        var prioritas = new HashMap<Long, Long>();
        prioritasLalu.forEach(p -> pilihan.prioritas().stream()
                .filter(kini -> TeksLuar.sama(kini.nama(), p.nama()))
                .findFirst()
                .ifPresent(kini -> prioritas.put(p.id(), kini.id())));
        int nomor = 0;
        for (var b : lalu.baris()) {
            nomor++;
            var n = bolehDipakai(nomor, b.kode(), b.isi().nama());
            if (n != null) {
                dariBaris(nomor, n, b.isi(), prioritas, maju);
            }
        }
        for (var i : lalu.indikator()) {
            usulkan(++nomor, i.kode(), i.nama(), i.satuan(), maju ? i.targetN1() : i.target(), null);
        }
        return hasil(maju ? Pratinjau.Sumber.PRAKIRAAN_MAJU : Pratinjau.Sumber.RENJA_LALU);
    }

    /** @param depan the Renstra's column of the year after, for the prakiraan maju */
    Pratinjau dariRenstra(List<BarisRenstra> kini, List<BarisRenstra> depan) {
        var maju = new HashMap<String, BarisRenstra>();
        depan.forEach(b -> maju.putIfAbsent(b.kode() + "|" + b.indikator(), b));
        int nomor = 0;
        for (var b : kini) {
            nomor++;
            var berikut = maju.get(b.kode() + "|" + b.indikator());
            if (KodeNomenklatur.jenjang(b.kode()) != Nomenklatur.Jenjang.SUB_KEGIATAN) {
                usulkan(
                        nomor,
                        b.kode(),
                        b.indikator(),
                        b.satuan(),
                        b.target(),
                        berikut == null ? null : berikut.target());
                continue;
            }
            var n = bolehDipakai(nomor, b.kode(), "");
            if (n != null) {
                var isi = dasar(n).dengan(SelBaris.INDIKATOR, TeksLuar.rapikan(b.indikator()))
                        .dengan(SelBaris.SATUAN, TeksLuar.rapikan(b.satuan()))
                        .dengan(SelBaris.TARGET, b.target())
                        .dengan(SelBaris.PAGU, b.pagu());
                if (berikut != null) {
                    isi = isi.dengan(SelBaris.TARGET_N1, berikut.target()).dengan(SelBaris.PAGU_N1, berikut.pagu());
                }
                baru(nomor, n, pembaca.ikutiNomenklatur(isi, n), List.of());
            }
        }
        return hasil(Pratinjau.Sumber.RENSTRA);
    }

    private void dariBaris(int nomor, Nomenklatur n, IsiBaris lalu, Map<Long, Long> prioritas, boolean maju) {
        var keterangan = new ArrayList<Keterangan>();
        var pagu = maju ? lalu.paguN1() : lalu.pagu();
        var isi = dasar(n).dengan(SelBaris.INDIKATOR, lalu.indikator())
                .dengan(SelBaris.SATUAN, lalu.satuan())
                .dengan(SelBaris.TARGET, maju ? lalu.targetN1() : lalu.target())
                .dengan(SelBaris.PAGU, pagu)
                .dengan(SelBaris.LOKASI, lalu.lokasi())
                .dengan(SelBaris.KELOMPOK_SASARAN, lalu.kelompokSasaran())
                .dengan(SelBaris.PRIORITAS, lalu.prioritasId() == null ? null : prioritas.get(lalu.prioritasId()))
                .dengan(SelBaris.PRIORITAS_NASIONAL, lalu.prioritasNasional())
                .dengan(SelBaris.TANDA, lalu.tanda());
        if (pilihan.sasaran().stream().anyMatch(s -> Long.valueOf(s.id()).equals(lalu.rpjmdSasaranId()))) {
            isi = isi.dengan(SelBaris.SASARAN_RPJMD, lalu.rpjmdSasaranId());
        }
        if (pagu == null) {
            keterangan.add(Keterangan.of(maju ? "TMP-30" : "TMP-37"));
        } else if (lalu.sumberDana().size() == 1) {
            var bagian = new TreeMap<String, BigDecimal>();
            bagian.put(lalu.sumberDana().firstKey(), pagu);
            isi = isi.dengan(SelBaris.SUMBER_DANA, bagian);
        } else if (lalu.pagu() != null && pagu.compareTo(lalu.pagu()) == 0) {
            isi = isi.dengan(SelBaris.SUMBER_DANA, lalu.sumberDana());
        } else if (!lalu.sumberDana().isEmpty()) {
            keterangan.add(Keterangan.of("TMP-31", TeksSel.dana(lalu.sumberDana())));
        }
        baru(nomor, n, pembaca.ikutiNomenklatur(isi, n), keterangan);
    }

    private static IsiBaris dasar(Nomenklatur n) {
        return IsiBaris.baru(n.kode(), n.nama()).dengan(SelBaris.ASAL, "TEKNOKRATIK");
    }

    /** The entry of the code, unless it is there already, unknown or no longer valid; these are listed with the reason. */
    private Nomenklatur bolehDipakai(int nomor, String kode, String nama) {
        if (ada.containsKey(kode)) {
            sebut(nomor, Pratinjau.Status.DILEWATI, kode, nama, Keterangan.of("TMP-32"));
            return null;
        }
        var n = nomenklatur.get(kode);
        if (n == null) {
            sebut(nomor, Pratinjau.Status.GAGAL, kode, nama, Keterangan.of("SUN-15", kode, pilihan.versiNomenklatur()));
        } else if (n.dicabut()) {
            sebut(
                    nomor,
                    Pratinjau.Status.GAGAL,
                    kode,
                    nama,
                    n.pengganti() == null
                            ? Keterangan.of("TMP-33", kode)
                            : Keterangan.of("TMP-34", kode, n.pengganti()));
            return null;
        }
        return n;
    }

    private void usulkan(int nomor, String kode, String nama, String satuan, BigDecimal target, BigDecimal targetN1) {
        boolean sudah = indikatorAda.stream().anyMatch(i -> i.kode().equals(kode) && TeksLuar.sama(i.nama(), nama));
        if (!sudah && nomenklatur.containsKey(kode)) {
            indikator.add(new Pratinjau.IndikatorBaru(
                    nomor,
                    Pratinjau.Status.BARU,
                    null,
                    new BarisIndikator(0, null, kode, 0, TeksLuar.rapikan(nama), satuan, target, targetN1, 0)));
        }
    }

    private void baru(int nomor, Nomenklatur n, IsiBaris isi, List<Keterangan> keterangan) {
        baris.add(new Pratinjau.Baris(
                nomor, Pratinjau.Status.BARU, n.kode(), n.nama(), null, null, isi, keterangan, List.of()));
        ada.put(n.kode(), null);
    }

    private void sebut(int nomor, Pratinjau.Status status, String kode, String nama, Keterangan sebab) {
        baris.add(new Pratinjau.Baris(nomor, status, kode, nama, null, null, null, List.of(sebab), List.of()));
    }

    private Pratinjau hasil(Pratinjau.Sumber sumber) {
        return new Pratinjau(null, sumber, List.of(), baris, indikator, List.of());
    }
}
