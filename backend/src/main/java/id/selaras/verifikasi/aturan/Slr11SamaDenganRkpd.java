package id.selaras.verifikasi.aturan;

import id.selaras.kernel.Tahap;
import id.selaras.kernel.TeksLuar;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import id.selaras.tahunan.rkpd.BarisRkpd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * After the Perkada RKPD each line of the rancangan akhir is the line that the Perkada fixed: target,
 * pagu, lokasi, sumber dana; none is missing on either side. Lines are known by their silsilah, or by
 * their code where the silsilah is new.
 */
final class Slr11SamaDenganRkpd extends Aturan<KonteksRenja> {

    Slr11SamaDenganRkpd() {
        super("SLR-11", Bobot.BERAT, Sumber.RANTAI_RENCANA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("pagu", "lokasi", "sumberDana", "baru", "hilang");
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var rkpd = k.acuan().rkpd();
        if (rkpd == null || !rkpd.ditetapkan() || !k.sejak(Tahap.RANCANGAN_AKHIR)) {
            return;
        }
        var sisa = new ArrayList<>(k.acuan().barisRkpd());
        var pasangan = pasangkan(k, sisa);
        for (var baris : k.baris()) {
            var acuan = pasangan.get(baris.silsilah());
            if (acuan == null) {
                temuan.accept(beda("baru", baris, "kode", k, Tulis.teks(rkpd.nomorPerkada())));
            } else {
                bandingkan(baris, acuan, k, temuan);
            }
        }
        for (var hilang : sisa) {
            temuan.accept(varian(
                    "hilang",
                    k,
                    new Lokus(Lokus.Jenis.BARIS, hilang.silsilah(), "kode"),
                    hilang.kode(),
                    hilang.kode(),
                    Tulis.rupiah(hilang.pagu()),
                    Tulis.teks(rkpd.nomorPerkada())));
        }
    }

    private static Map<String, BarisRkpd> pasangkan(KonteksRenja k, List<BarisRkpd> sisa) {
        Map<String, BarisRkpd> hasil = new HashMap<>();
        Map<String, BarisRkpd> menurutSilsilah = new HashMap<>();
        sisa.forEach(r -> menurutSilsilah.put(r.silsilah(), r));
        for (var baris : k.baris()) {
            var acuan = menurutSilsilah.get(baris.silsilah());
            if (acuan != null) {
                hasil.put(baris.silsilah(), acuan);
            }
        }
        sisa.removeAll(hasil.values());
        Map<String, BarisRkpd> menurutKode = new HashMap<>();
        sisa.forEach(r -> menurutKode.putIfAbsent(KonteksRenja.kunci(r.kode()), r));
        for (var baris : k.baris()) {
            if (!hasil.containsKey(baris.silsilah())) {
                var acuan = menurutKode.remove(KonteksRenja.kunci(baris.kode()));
                if (acuan != null) {
                    hasil.put(baris.silsilah(), acuan);
                    sisa.remove(acuan);
                }
            }
        }
        return hasil;
    }

    private void bandingkan(BarisSubKegiatan baris, BarisRkpd acuan, KonteksRenja k, Consumer<Temuan> temuan) {
        var isi = baris.isi();
        if (!sama(isi.target(), acuan.target())) {
            temuan.accept(temuan(
                    k,
                    Lokus.baris(baris.silsilah(), "target"),
                    KonteksRenja.tempat(baris),
                    Tulis.angka(isi.target()),
                    Tulis.angka(acuan.target())));
        }
        if (!sama(isi.pagu(), acuan.pagu())) {
            temuan.accept(beda("pagu", baris, "pagu", k, Tulis.rupiah(isi.pagu()), Tulis.rupiah(acuan.pagu())));
        }
        if (!TeksLuar.sama(isi.lokasi(), acuan.lokasi())) {
            temuan.accept(beda("lokasi", baris, "lokasi", k, Tulis.teks(isi.lokasi()), Tulis.teks(acuan.lokasi())));
        }
        var dana = isi.sumberDana().keySet();
        var danaAcuan = daftar(acuan.sumberDana());
        if (!new TreeSet<>(dana).equals(danaAcuan)) {
            temuan.accept(beda(
                    "sumberDana",
                    baris,
                    "sumberDana",
                    k,
                    Tulis.teks(String.join(", ", dana)),
                    Tulis.teks(String.join(", ", danaAcuan))));
        }
    }

    private Temuan beda(String varian, BarisSubKegiatan baris, String sel, KonteksRenja k, String... argumen) {
        return varian(varian, k, Lokus.baris(baris.silsilah(), sel), KonteksRenja.tempat(baris), argumen);
    }

    private static boolean sama(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    private static TreeSet<String> daftar(String sumberDana) {
        return Arrays.stream((sumberDana == null ? "" : sumberDana).split("[,;]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
