package id.selaras.verifikasi.aturan;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A number of program, kegiatan or sub kegiatan typed in the narrative is the number in the table. */
final class Dok02JumlahNarasi extends Aturan<KonteksRenja> {

    Dok02JumlahNarasi() {
        super("DOK-02", Bobot.PERBAIKAN, Sumber.PERIKSA_BAPPEDA);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var sudah = new HashSet<String>();
        for (var kalimat : k.naskah().kalimatRencana()) {
            for (var tertulis : kalimat.jumlah()) {
                periksa(tertulis, kalimat, k, sudah, temuan);
            }
        }
    }

    private void periksa(Jumlah tertulis, Kalimat kalimat, KonteksRenja k, Set<String> sudah, Consumer<Temuan> temuan) {
        var jenis = tertulis.jenis();
        int angka = tertulis.angka();
        if (angka != jumlah(jenis, k)
                && !bagian(jenis, kalimat, k).contains(angka)
                && sudah.add(kalimat.kunciBab() + jenis + angka)) {
            temuan.accept(temuan(
                    k,
                    Lokus.bab(kalimat.kunciBab(), jenis.replace(" ", "") + ":" + angka),
                    kalimat.tempat(),
                    String.valueOf(angka),
                    jenis,
                    String.valueOf(jumlah(jenis, k)),
                    kalimat.tempat()));
        }
    }

    private static int jumlah(String jenis, KonteksRenja k) {
        return switch (jenis) {
            case "program" -> k.susunan().program().size();
            case "kegiatan" -> k.susunan().kegiatan().size();
            default -> k.susunan().jumlahSubKegiatan();
        };
    }

    /** Numbers of the parts that the paragraph itself speaks of. */
    private static Set<Integer> bagian(String jenis, Kalimat kalimat, KonteksRenja k) {
        var hasil = new HashSet<Integer>();
        if (kalimat.membagiPenunjang()) {
            var penunjang = k.susunan().program().values().stream()
                    .filter(Susunan.Kelompok::penunjang)
                    .toList();
            int bagian = switch (jenis) {
                case "program" -> penunjang.size();
                case "kegiatan" ->
                    penunjang.stream()
                            .mapToInt(Susunan.Kelompok::jumlahKegiatan)
                            .sum();
                default -> Susunan.jumlahSub(penunjang);
            };
            hasil.add(bagian);
            hasil.add(jumlah(jenis, k) - bagian);
        }
        if (!jenis.equals("program")) {
            kalimat.disebut(k.susunan())
                    .forEach(g -> hasil.add(jenis.equals("kegiatan") ? g.jumlahKegiatan() : g.jumlahSubKegiatan()));
        }
        return hasil;
    }
}
