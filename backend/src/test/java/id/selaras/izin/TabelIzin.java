package id.selaras.izin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Reads {@code izin/matriks.txt}: who may ask for what. */
final class TabelIzin {

    static final String UMUM = "UMUM";
    static final String SEMUA = "SEMUA";
    static final Set<String> BEBAS = Set.of("BEBAS", "KOSONG");

    /**
     * One line of the table.
     *
     * @param pola path as the mapping writes it, without the patterns of its variables
     * @param tempat which thing stands in a variable, by its name
     * @param isi query, form or JSON
     */
    record Izin(String metode, String pola, Map<String, String> tempat, String isi, Set<String> boleh) {

        String kunci() {
            return metode + " " + pola;
        }

        boolean bebas() {
            return boleh.stream().anyMatch(BEBAS::contains);
        }

        boolean kosong() {
            return boleh.contains("KOSONG");
        }

        boolean umum() {
            return boleh.contains(UMUM);
        }

        boolean boleh(String pihak) {
            return umum() || bebas() || boleh.contains(SEMUA) || boleh.contains(pihak);
        }

        /** Speaks of one thing of one Pemda, so that another Pemda must be refused. */
        boolean tertentu() {
            return pola.replace("{jenis}", "").contains("{") && !umum() && !bebas();
        }

        boolean membaca() {
            return metode.equals("GET");
        }

        @Override
        public String toString() {
            return kunci() + " " + isi;
        }
    }

    private final List<Izin> baris = new ArrayList<>();

    TabelIzin() {
        Map<String, String> kelompok = new HashMap<>();
        for (var teks : isi().lines().toList()) {
            if (teks.isBlank() || teks.startsWith("#")) {
                continue;
            }
            if (!teks.contains("|")) {
                var pasangan = teks.split("=", 2);
                kelompok.put(pasangan[0].strip(), pasangan[1].strip());
                continue;
            }
            baris.add(izin(teks, kelompok));
        }
    }

    List<Izin> baris() {
        return baris;
    }

    private static Izin izin(String teks, Map<String, String> kelompok) {
        var kolom = Arrays.stream(teks.split("\\|", -1)).map(String::strip).toList();
        if (kolom.size() != 4) {
            throw new IllegalArgumentException("empat kolom diharapkan: " + teks);
        }
        var kepala = kolom.get(0).split("\\s+");
        Map<String, String> tempat = kolom.get(1).isEmpty()
                ? Map.of()
                : Arrays.stream(kolom.get(1).split("\\s+"))
                        .map(p -> p.split("="))
                        .collect(Collectors.toMap(p -> p[0], p -> p[1]));
        var boleh = new LinkedHashSet<String>();
        buka(kolom.get(3), kelompok, boleh);
        return new Izin(kepala[0], kepala[1], tempat, kolom.get(2), boleh);
    }

    private static void buka(String nama, Map<String, String> kelompok, Set<String> hasil) {
        for (var satu : nama.split("\\s+")) {
            if (kelompok.containsKey(satu)) {
                buka(kelompok.get(satu), kelompok, hasil);
            } else {
                hasil.add(satu);
            }
        }
    }

    private static String isi() {
        try {
            return new ClassPathResource("izin/matriks.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
