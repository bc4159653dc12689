package id.selaras.peragaan;

import java.nio.file.Path;
import org.springframework.boot.ApplicationArguments;

/**
 * @param pd how many agencies take part, 0 for all
 */
record PilihanSimulasi(int tahun, Path keluaran, int pd) {

    static PilihanSimulasi baca(ApplicationArguments args) {
        var tahun = angka(args, "tahun", PemuatPeragaan.TAHUN);
        if (tahun != PemuatPeragaan.TAHUN) {
            throw new IllegalArgumentException(
                    "--tahun=" + tahun + " tidak ada data contohnya; yang ada " + PemuatPeragaan.TAHUN);
        }
        var keluaran = args.getOptionValues("keluaran");
        if (keluaran == null || keluaran.isEmpty() || keluaran.get(0).isBlank()) {
            throw new IllegalArgumentException("sebutkan folder hasil dengan --keluaran=DIR");
        }
        return new PilihanSimulasi(tahun, Path.of(keluaran.get(0)), angka(args, "pd", 0));
    }

    private static int angka(ApplicationArguments args, String nama, int bawaan) {
        var nilai = args.getOptionValues(nama);
        if (nilai == null || nilai.isEmpty()) {
            return bawaan;
        }
        try {
            return Integer.parseInt(nilai.get(0));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--" + nama + "=" + nilai.get(0) + " bukan angka", e);
        }
    }
}
