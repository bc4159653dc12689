package id.selaras.peragaan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * What the simulation was asked for.
 *
 * @param pd how many agencies take part, 0 for all
 */
record PilihanSimulasi(int tahun, Path keluaran, int pd) {

    private static final Set<String> DIKENAL = Set.of("tahun", "keluaran", "pd");

    /** @throws IllegalArgumentException with a sentence for the user, before anything was started */
    static PilihanSimulasi baca(String... args) {
        var pilihan = new DefaultApplicationArguments(args);
        pastikanDikenal(pilihan.getOptionNames(), pilihan.getNonOptionArgs());
        int tahun = angka(pilihan.getOptionValues("tahun"), "tahun", PemuatPeragaan.TAHUN);
        if (tahun != PemuatPeragaan.TAHUN && tahun != SimulasiLimaTahun.TAHUN) {
            throw new IllegalArgumentException("--tahun=" + tahun + " tidak ada data contohnya; yang ada "
                    + SimulasiLimaTahun.TAHUN + " dan " + PemuatPeragaan.TAHUN);
        }
        return new PilihanSimulasi(tahun, keluaran(pilihan.getOptionValues("keluaran")), pd(pilihan));
    }

    /** Names with a point are settings of the product, such as {@code --spring.datasource.url}. */
    private static void pastikanDikenal(Set<String> nama, List<String> lain) {
        var asing = nama.stream()
                .filter(n -> !DIKENAL.contains(n) && !n.contains("."))
                .map(n -> "--" + n)
                .collect(Collectors.toList());
        asing.addAll(lain);
        if (!asing.isEmpty()) {
            throw new IllegalArgumentException("tidak mengenal " + String.join(", ", asing)
                    + "; yang dikenal --tahun=TAHUN, --keluaran=DIR, dan --pd=JUMLAH");
        }
    }

    private static int pd(DefaultApplicationArguments pilihan) {
        var nilai = pilihan.getOptionValues("pd");
        if (nilai == null) {
            return 0;
        }
        int pd = angka(nilai, "pd", 0);
        int semua = new Berkas(PemuatPeragaan.PEMDA).csv("perangkat-daerah.csv").size();
        if (pd < 1 || pd > semua) {
            throw new IllegalArgumentException("--pd=" + pd + " di luar 1 sampai " + semua
                    + ", jumlah perangkat daerah; hilangkan --pd untuk menjalankan semuanya");
        }
        return pd;
    }

    private static Path keluaran(List<String> nilai) {
        if (nilai == null || nilai.isEmpty() || nilai.get(0).isBlank()) {
            throw new IllegalArgumentException("sebutkan folder hasil dengan --keluaran=DIR");
        }
        var folder = Path.of(nilai.get(0)).toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "coba", null));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "folder " + folder + " tidak dapat ditulisi; pilih folder lain dengan --keluaran=DIR", e);
        }
        return folder;
    }

    private static int angka(List<String> nilai, String nama, int bawaan) {
        if (nilai == null) {
            return bawaan;
        }
        try {
            return Integer.parseInt(nilai.get(0));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "--" + nama + "=" + (nilai.isEmpty() ? "" : nilai.get(0)) + " bukan angka", e);
        }
    }
}
