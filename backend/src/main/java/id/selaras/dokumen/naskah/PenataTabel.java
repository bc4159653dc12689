package id.selaras.dokumen.naskah;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the rows of one HTML table into a plain grid: a spanned cell keeps its text in its first square. */
final class PenataTabel {

    private final List<List<String>> baris = new ArrayList<>();
    private final List<Boolean> barisKepala = new ArrayList<>();
    private final Map<Integer, Integer> tertahan = new HashMap<>();
    private List<String> kini;
    private boolean semuaKepala;
    private boolean dalamSel;
    private int lebarSel;
    private int tinggiSel;

    void mulaiBaris() {
        kini = new ArrayList<>();
        semuaKepala = true;
    }

    void mulaiSel(boolean kepala, List<String> atribut, TeksBergaya teks) {
        if (kini == null) {
            mulaiBaris();
        }
        teks.ambil();
        lewatiTertahan();
        semuaKepala &= kepala;
        lebarSel = bilangan(atribut, "colspan");
        tinggiSel = bilangan(atribut, "rowspan");
        dalamSel = true;
    }

    boolean dalamSel() {
        return dalamSel;
    }

    void akhiriSel(TeksBergaya teks) {
        if (!dalamSel) {
            return;
        }
        dalamSel = false;
        var isi = teks.ambil();
        for (int i = 0; i < lebarSel; i++) {
            if (tinggiSel > 1) {
                tertahan.put(kini.size(), tinggiSel - 1);
            }
            kini.add(i == 0 ? isi : "");
        }
    }

    void akhiriBaris() {
        if (kini == null) {
            return;
        }
        lewatiTertahan();
        if (!kini.isEmpty()) {
            baris.add(kini);
            barisKepala.add(semuaKepala);
        }
        kini = null;
    }

    private void lewatiTertahan() {
        while (tertahan.containsKey(kini.size())) {
            int kolom = kini.size();
            kini.add("");
            tertahan.computeIfPresent(kolom, (k, sisa) -> sisa > 1 ? sisa - 1 : null);
        }
    }

    /** The table with rows of equal length, if it has any. */
    Optional<Blok.Tabel> selesai() {
        akhiriBaris();
        int kolom = baris.stream().mapToInt(List::size).max().orElse(0);
        if (kolom == 0) {
            return Optional.empty();
        }
        for (var satu : baris) {
            while (satu.size() < kolom) {
                satu.add("");
            }
        }
        boolean berkepala = barisKepala.get(0);
        return Optional.of(new Blok.Tabel(
                berkepala ? List.copyOf(baris.get(0)) : null,
                baris.subList(berkepala ? 1 : 0, baris.size()).stream()
                        .map(List::copyOf)
                        .toList()));
    }

    private static int bilangan(List<String> atribut, String nama) {
        int letak = atribut.indexOf(nama);
        if (letak >= 0 && letak + 1 < atribut.size() && atribut.get(letak + 1).matches("[1-9]\\d?")) {
            return Integer.parseInt(atribut.get(letak + 1));
        }
        return 1;
    }
}
