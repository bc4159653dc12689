package id.selaras.tahunan.renja;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.tahunan.renja.IsiRenja.Baris;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two versions laid beside each other: lines by their silsilah, so that a line is found again when its
 * code changed, and chapters by their key.
 */
public record BandingVersi(List<Perubahan> baris, List<BabBerubah> bab, BigDecimal selisihTotal) {

    public enum Jenis {
        BARU,
        BERUBAH,
        HILANG
    }

    public record Perubahan(Jenis jenis, String silsilah, String kode, String nama, List<Sel> sel) {}

    public record Sel(String nama, String lama, String baru) {}

    public record BabBerubah(String kunci, String judul, String lama, String baru) {}

    public static BandingVersi antara(IsiRenja lama, IsiRenja baru) {
        var dahulu = perSilsilah(lama);
        var kini = perSilsilah(baru);
        var perubahan = new ArrayList<Perubahan>();
        kini.forEach((silsilah, b) -> {
            var a = dahulu.get(silsilah);
            if (a == null) {
                perubahan.add(new Perubahan(Jenis.BARU, silsilah, b.kode(), nama(b), beda(null, b)));
            } else {
                var sel = beda(a, b);
                if (!sel.isEmpty()) {
                    perubahan.add(new Perubahan(Jenis.BERUBAH, silsilah, b.kode(), nama(b), sel));
                }
            }
        });
        dahulu.forEach((silsilah, a) -> {
            if (!kini.containsKey(silsilah)) {
                perubahan.add(new Perubahan(Jenis.HILANG, silsilah, a.kode(), nama(a), beda(a, null)));
            }
        });
        perubahan.sort(java.util.Comparator.comparing(Perubahan::kode));
        return new BandingVersi(perubahan, bab(lama, baru), baru.total().subtract(lama.total()));
    }

    public long jumlah(Jenis jenis) {
        return baris.stream().filter(p -> p.jenis == jenis).count();
    }

    private static Map<String, Baris> perSilsilah(IsiRenja isi) {
        Map<String, Baris> hasil = new LinkedHashMap<>();
        isi.matriks().stream()
                .filter(b -> b.jenjang() == Jenjang.SUB_KEGIATAN)
                .forEach(b -> hasil.put(b.silsilah(), b));
        return hasil;
    }

    private static String nama(Baris b) {
        return b.nama() == null ? b.indikator() : b.nama();
    }

    private static List<Sel> beda(Baris a, Baris b) {
        var sel = new ArrayList<Sel>();
        tambah(sel, "Kode", a == null ? null : a.kode(), b == null ? null : b.kode());
        tambah(sel, "Indikator", a == null ? null : a.indikator(), b == null ? null : b.indikator());
        tambah(sel, "Target", target(a), target(b));
        tambah(sel, "Pagu", uang(a == null ? null : a.pagu()), uang(b == null ? null : b.pagu()));
        tambah(sel, "Lokasi", a == null ? null : a.lokasi(), b == null ? null : b.lokasi());
        tambah(sel, "Sumber dana", a == null ? null : a.sumberDana(), b == null ? null : b.sumberDana());
        tambah(sel, "Kelompok sasaran", a == null ? null : a.kelompokSasaran(), b == null ? null : b.kelompokSasaran());
        tambah(sel, "Prioritas", a == null ? null : a.prioritasDaerah(), b == null ? null : b.prioritasDaerah());
        tambah(sel, "Target n+1", angka(a == null ? null : a.targetN1()), angka(b == null ? null : b.targetN1()));
        tambah(sel, "Pagu n+1", uang(a == null ? null : a.paguN1()), uang(b == null ? null : b.paguN1()));
        return sel;
    }

    private static List<BabBerubah> bab(IsiRenja lama, IsiRenja baru) {
        var dahulu = naskah(lama);
        var hasil = new ArrayList<BabBerubah>();
        naskah(baru).forEach((kunci, kini) -> {
            var sebelum = dahulu.remove(kunci);
            if (sebelum == null || !Objects.equals(sebelum[1], kini[1])) {
                hasil.add(new BabBerubah(kunci, kini[0], sebelum == null ? null : sebelum[1], kini[1]));
            }
        });
        dahulu.forEach((kunci, a) -> hasil.add(new BabBerubah(kunci, a[0], a[1], null)));
        return hasil;
    }

    private static Map<String, String[]> naskah(IsiRenja isi) {
        Map<String, String[]> hasil = new LinkedHashMap<>();
        hasil.put("kata-pengantar", new String[] {"Kata Pengantar", isi.kataPengantar()});
        isi.bab().forEach(b -> {
            hasil.put(b.kunci(), new String[] {b.judul(), b.html()});
            b.subBab().stream()
                    .filter(s -> !s.kunci().equals(b.kunci()))
                    .forEach(s -> hasil.put(s.kunci(), new String[] {s.nomor() + " " + s.judul(), s.html()}));
        });
        return hasil;
    }

    private static String target(Baris b) {
        return b == null || b.target() == null
                ? null
                : angka(b.target()) + (b.satuan() == null ? "" : " " + b.satuan());
    }

    private static String angka(BigDecimal nilai) {
        return nilai == null ? null : AngkaIndonesia.tulis(nilai, 0, 4);
    }

    private static String uang(BigDecimal nilai) {
        return nilai == null ? null : AngkaIndonesia.tulis(nilai, 0, 2);
    }

    private static void tambah(List<Sel> sel, String nama, String lama, String baru) {
        if (!Objects.equals(kosong(lama), kosong(baru))) {
            sel.add(new Sel(nama, lama, baru));
        }
    }

    private static String kosong(String teks) {
        return teks == null || teks.isBlank() ? null : teks;
    }
}
