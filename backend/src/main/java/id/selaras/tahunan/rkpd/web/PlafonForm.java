package id.selaras.tahunan.rkpd.web;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.tahunan.rkpd.BarisPlafon;
import id.selaras.tahunan.rkpd.DanaPlafon;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plafon of a PD as typed; {@code dana} by code of the sumber dana. */
record PlafonForm(String jumlah, Map<String, String> dana, String alasan, long versi) {

    PlafonForm {
        dana = dana == null ? Map.of() : dana;
    }

    static PlafonForm dari(BarisPlafon baris, List<DanaPlafon> sumber) {
        Map<String, String> dana = new LinkedHashMap<>();
        sumber.forEach(s -> dana.put(s.kode(), tulis(baris.plafonDana().get(s.kode()))));
        return new PlafonForm(tulis(baris.plafon()), dana, "", baris.versi());
    }

    BigDecimal nilai() {
        return AngkaIndonesia.bacaUang(jumlah == null ? "" : jumlah);
    }

    Map<String, BigDecimal> nilaiDana() {
        return baca(dana);
    }

    static Map<String, BigDecimal> baca(Map<String, String> teks) {
        Map<String, BigDecimal> hasil = new LinkedHashMap<>();
        teks.forEach(
                (kode, t) -> hasil.put(kode, t == null || t.isBlank() ? BigDecimal.ZERO : AngkaIndonesia.bacaUang(t)));
        return hasil;
    }

    static String tulis(BigDecimal nilai) {
        return nilai == null ? "" : AngkaIndonesia.tulis(nilai, 0, 2);
    }
}
