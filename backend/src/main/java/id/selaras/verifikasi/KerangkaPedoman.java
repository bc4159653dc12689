package id.selaras.verifikasi;

import id.selaras.kernel.Tahap;
import id.selaras.referensi.pedoman.Pedoman;
import id.selaras.verifikasi.aturan.Kerangka;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A pedoman as the rules look at it. */
final class KerangkaPedoman {

    private static final Pattern NOMOR_TAHUN =
            Pattern.compile("(?:nomor|no\\.?)\\s+(\\S+)\\s+tahun\\s+(\\d{4})", Pattern.CASE_INSENSITIVE);

    private KerangkaPedoman() {}

    static Kerangka dari(Pedoman pedoman) {
        Map<String, String> tempatTabel = new HashMap<>();
        pedoman.naskah().forEach(n -> n.tabel().forEach(t -> tempatTabel.put(t, n.kunci())));
        return new Kerangka(
                pedoman.kode(),
                pedoman.bab().stream().map(KerangkaPedoman::bab).toList(),
                pedoman.tabel().stream()
                        .map(t -> new Kerangka.Tabel(
                                t.kode(),
                                t.judul(),
                                tempatTabel.getOrDefault(t.kode(), t.kode()),
                                t.wajib(),
                                t.bolehNihil()))
                        .toList(),
                pedoman.berkas().stream()
                        .map(b -> new Kerangka.Berkas(b.jenis(), b.nama(), Tahap.valueOf(b.tahap()), b.wajib()))
                        .toList(),
                dasarHukum(pedoman));
    }

    private static Kerangka.Bab bab(Pedoman.Bab bab) {
        return new Kerangka.Bab(
                bab.kunci(),
                bab.kunci(),
                bab.judul(),
                true,
                bab.judul().toLowerCase(Locale.ROOT).contains("evaluasi"),
                bab.bantuan(),
                bab.subBab().stream()
                        .map(s -> new Kerangka.SubBab(s.kunci(), s.kunci(), s.judul(), true, s.bantuan(), Set.of()))
                        .toList());
    }

    private static List<Kerangka.DasarHukum> dasarHukum(Pedoman pedoman) {
        var hasil = new ArrayList<Kerangka.DasarHukum>();
        pedoman.landasanHukum().forEach(l -> tambah(hasil, l.judul(), l.pola(), null));
        pedoman.hukumDiganti().forEach(l -> tambah(hasil, l.judul(), l.pola(), l.pengganti()));
        return hasil;
    }

    private static void tambah(List<Kerangka.DasarHukum> hasil, String judul, String pola, String pengganti) {
        var cari = NOMOR_TAHUN.matcher(judul);
        boolean ada = cari.find();
        hasil.add(new Kerangka.DasarHukum(
                judul,
                pola,
                ada ? cari.group(1) : "hukum-" + hasil.size(),
                ada ? Integer.parseInt(cari.group(2)) : 0,
                pengganti));
    }
}
