package id.selaras.verifikasi.aturan;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The landasan hukum names what the pedoman requires and the list that the plan is bound to, nothing
 * that was replaced, from the highest rank to the lowest and by year within a rank.
 */
final class Dok04LandasanHukum extends Aturan<KonteksRenja> {

    private static final Pattern JUDUL = Pattern.compile("(?i)(landasan|dasar)(/dasar)?\\s+hukum");
    private static final Pattern NOMOR =
            Pattern.compile("(?i)(?:nomor\\s+)?(\\d[\\d.\\-]*?)(?:\\s+tahun\\s+|/|-)(\\d{4})$");

    Dok04LandasanHukum() {
        super("DOK-04", Bobot.PERBAIKAN, Sumber.KERANGKA_RENJA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("urutan", "diganti");
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var sub = k.kerangka().bab().stream()
                .flatMap(b -> b.subBab().stream())
                .filter(s -> JUDUL.matcher(s.judul()).find())
                .findFirst();
        if (sub.isEmpty()) {
            return;
        }
        var kunci = sub.get().kunci();
        var teks = k.naskah().teks(kunci);
        if (teks.kosong(sub.get().petunjuk())) {
            return;
        }
        var daftar = DaftarHukum.dari(teks);
        var tempat = sub.get().tempat();
        for (var wajib : k.kerangka().dasarHukum()) {
            boolean disebut = daftar.memuat(wajib.nomor(), wajib.tahun()) || memuat(teks, wajib.pola());
            var lokus = Lokus.bab(kunci, wajib.kunci());
            if (wajib.pengganti() == null && !disebut) {
                temuan.accept(temuan(k, lokus, tempat, wajib.sebutan()));
            } else if (wajib.pengganti() != null && disebut) {
                temuan.accept(varian("diganti", k, lokus, tempat, wajib.sebutan(), wajib.pengganti()));
            }
        }
        nomenklatur(k, daftar, kunci, tempat, temuan);
        daftar.salahUrut()
                .ifPresent(pasangan -> temuan.accept(varian(
                        "urutan",
                        k,
                        Lokus.bab(kunci, "urutan"),
                        tempat,
                        pasangan.get(0).sebutan(),
                        pasangan.get(1).sebutan())));
    }

    private static boolean memuat(TeksBab teks, String pola) {
        return pola != null
                && teks.paragraf().stream()
                        .anyMatch(p -> p.toLowerCase(Locale.ROOT).contains(pola.toLowerCase(Locale.ROOT)));
    }

    /** The list that the plan is bound to counts, whatever the pedoman names. */
    private void nomenklatur(KonteksRenja k, DaftarHukum daftar, String kunci, String tempat, Consumer<Temuan> temuan) {
        var versi = NOMOR.matcher(k.nomenklatur().versi());
        if (versi.find()) {
            var nomor = versi.group(1);
            int tahun = Integer.parseInt(versi.group(2));
            boolean sudahDiminta =
                    k.kerangka().dasarHukum().stream().anyMatch(d -> d.nomor().equals(nomor) && d.tahun() == tahun);
            if (!sudahDiminta && !daftar.memuat(nomor, tahun)) {
                temuan.accept(temuan(
                        k,
                        Lokus.bab(kunci, nomor + "/" + tahun),
                        tempat,
                        k.nomenklatur().judul()));
            }
        }
    }
}
