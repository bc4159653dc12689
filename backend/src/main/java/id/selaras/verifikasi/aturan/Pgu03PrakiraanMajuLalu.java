package id.selaras.verifikasi.aturan;

import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;

/** The pagu stays near to what last year's Renja foresaw for this year. */
final class Pgu03PrakiraanMajuLalu extends AturanBaris {

    Pgu03PrakiraanMajuLalu() {
        super("PGU-03", Bobot.INFO, Sumber.SELARAS);
    }

    @Override
    public BigDecimal ambangBawaan() {
        return BigDecimal.valueOf(20);
    }

    @Override
    void periksa(BarisSubKegiatan baris, KonteksRenja k, Consumer<Temuan> temuan) {
        var lalu = k.bahan().prakiraanMajuLalu().get(baris.kode());
        var pagu = baris.isi().pagu();
        if (lalu == null || lalu.signum() <= 0 || pagu == null) {
            return;
        }
        var persen = pagu.subtract(lalu).multiply(BigDecimal.valueOf(100)).divide(lalu, 4, RoundingMode.HALF_UP);
        if (persen.abs().compareTo(ambang(k)) > 0) {
            temuan.accept(pada(
                    baris,
                    "pagu",
                    k,
                    Tulis.rupiah(pagu),
                    Tulis.persen(persen.abs()),
                    persen.signum() > 0 ? "di atas" : "di bawah",
                    Tulis.rupiah(lalu),
                    Tulis.angka(ambang(k))));
        }
    }
}
