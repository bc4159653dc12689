package id.selaras.verifikasi.aturan;

import id.selaras.kernel.AngkaIndonesia;
import java.math.BigDecimal;

/** Figures as they stand in a message. */
final class Tulis {

    static final String KOSONG = "belum diisi";

    private Tulis() {}

    static String angka(BigDecimal nilai) {
        return nilai == null ? KOSONG : AngkaIndonesia.tulis(nilai, 0, 4);
    }

    static String angka(BigDecimal nilai, String satuan) {
        return nilai == null || satuan == null || satuan.isBlank() ? angka(nilai) : angka(nilai) + " " + satuan.strip();
    }

    static String rupiah(BigDecimal nilai) {
        return nilai == null ? KOSONG : "Rp" + AngkaIndonesia.tulis(nilai, 0, 2);
    }

    static String persen(BigDecimal nilai) {
        return AngkaIndonesia.tulis(nilai, 0, 1);
    }

    static String teks(String nilai) {
        return nilai == null || nilai.isBlank() ? KOSONG : nilai.strip();
    }
}
