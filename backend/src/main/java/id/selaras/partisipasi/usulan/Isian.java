package id.selaras.partisipasi.usulan;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Rupiah;
import id.selaras.kernel.TeksLuar;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads what was typed into a form about an usulan. */
final class Isian {

    private static final BigDecimal TERBESAR = new BigDecimal("1000000000000000");

    private Isian() {}

    /** @throws PelanggaranAturan ANG-01, ANG-02, USL-14 below zero or beyond reason */
    static BigDecimal angka(String teks, BigDecimal kosong) {
        var rapi = TeksLuar.rapikan(teks);
        return rapi.isEmpty() ? kosong : wajar(rapi, AngkaIndonesia.baca(rapi), 4);
    }

    /** @throws PelanggaranAturan ANG-01, ANG-02, USL-14 */
    static BigDecimal uang(String teks, BigDecimal kosong) {
        var rapi = TeksLuar.rapikan(teks);
        if (rapi.isEmpty()) {
            return kosong;
        }
        return new Rupiah(wajar(rapi, AngkaIndonesia.bacaUang(rapi), 2)).nilai();
    }

    /** Volume times unit price, to the sen. */
    static BigDecimal kali(BigDecimal volume, BigDecimal harga) {
        return volume == null || harga == null ? null : volume.multiply(harga).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal wajar(String teks, BigDecimal nilai, int desimal) {
        if (nilai.signum() < 0
                || nilai.compareTo(TERBESAR) >= 0
                || nilai.stripTrailingZeros().scale() > desimal) {
            throw new PelanggaranAturan("USL-14", teks);
        }
        return nilai;
    }
}
