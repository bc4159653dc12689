package id.selaras.tahunan.renja;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.Rupiah;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of cells as text for a history, a comparison, a preview. */
final class TeksSel {

    private final Map<Long, String> prioritas;
    private final Map<Long, String> sasaran;
    private final Map<Long, String> usulan;

    TeksSel(DaftarPilihan pilihan) {
        prioritas =
                pilihan.prioritas().stream().collect(Collectors.toMap(p -> p.id(), p -> p.nomor() + " " + p.nama()));
        sasaran = pilihan.sasaran().stream().collect(Collectors.toMap(s -> s.id(), s -> s.nomor() + " " + s.uraian()));
        usulan =
                pilihan.usulan().stream().collect(Collectors.toMap(u -> u.id(), u -> u.pengusul() + ": " + u.uraian()));
    }

    String tulis(SelBaris sel, Object nilai) {
        if (nilai == null) {
            return "";
        }
        return switch (sel) {
            case PAGU, PAGU_N1 -> Rupiah.of((BigDecimal) nilai).toString();
            case TARGET, TARGET_N1 -> AngkaIndonesia.tulis((BigDecimal) nilai, 0, 4);
            case SUMBER_DANA -> dana((Map<?, ?>) nilai);
            case PRIORITAS -> prioritas.getOrDefault((Long) nilai, "prioritas tahun lain");
            case SASARAN_RPJMD -> sasaran.getOrDefault((Long) nilai, "sasaran RPJMD lain");
            case USULAN -> usulan.getOrDefault((Long) nilai, "usulan lain");
            case ASAL -> label((String) nilai);
            default -> nilai.toString();
        };
    }

    static String tulis(BarisIndikator.Sel sel, Object nilai) {
        if (nilai == null) {
            return "";
        }
        return nilai instanceof BigDecimal angka ? AngkaIndonesia.tulis(angka, 0, 4) : nilai.toString();
    }

    /** "PAD 1.000.000; DAU 500.000". */
    static String dana(Map<?, ?> bagian) {
        return bagian.entrySet().stream()
                .map(e -> e.getKey() + " " + Rupiah.of((BigDecimal) e.getValue()))
                .collect(Collectors.joining("; "));
    }

    static String label(String asal) {
        return asal.equals("POKIR")
                ? "Pokir"
                : asal.charAt(0) + asal.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
