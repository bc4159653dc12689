package id.selaras.tahunan.renja;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as they are typed into a cell: money, and targets that carry their satuan ("12 Laporan"). */
final class AngkaSel {

    private static final Pattern TARGET =
            Pattern.compile("(-?\\d[\\d.,]*(?:E\\+?\\d+)?)\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANGKA_LAGI = Pattern.compile("(?<![\\p{L}\\d])\\d");
    private static final Pattern KOSONG = Pattern.compile("[-–—]*");

    private AngkaSel() {}

    /** A number and the satuan written behind it; empty where there is none. */
    record BacaanTarget(BigDecimal nilai, String satuan) {}

    /** Nothing, or a dash as tables have it. */
    static boolean kosong(String teks) {
        return KOSONG.matcher(TeksLuar.rapikan(teks)).matches();
    }

    /** @throws PelanggaranAturan ANG-01, ANG-02, SUN-03 negative, SUN-04 more digits than fit */
    static BigDecimal uang(String teks) {
        return kosong(teks) ? null : muat(AngkaIndonesia.bacaUang(teks), teks, 2);
    }

    /** @throws PelanggaranAturan also SUN-05 when the cell holds two numbers */
    static BacaanTarget target(String teks) {
        var rapi = TeksLuar.rapikan(teks);
        if (kosong(rapi)) {
            return new BacaanTarget(null, "");
        }
        var cocok = TARGET.matcher(rapi);
        if (!cocok.matches()) {
            throw new PelanggaranAturan("ANG-01", rapi);
        }
        var angka = cocok.group(1);
        var sisa = cocok.group(2);
        if (ANGKA_LAGI.matcher(sisa).find()) {
            throw new PelanggaranAturan("SUN-05", rapi);
        }
        if (angka.endsWith(",") || angka.endsWith(".")) {
            angka = angka.substring(0, angka.length() - 1);
        }
        return new BacaanTarget(muat(AngkaIndonesia.baca(angka), rapi, 4), sisa.strip());
    }

    private static BigDecimal muat(BigDecimal nilai, String teks, int desimal) {
        if (nilai.signum() < 0) {
            throw new PelanggaranAturan("SUN-03", teks.strip());
        }
        var polos = nilai.stripTrailingZeros();
        if (polos.scale() > desimal || polos.precision() - polos.scale() > 20 - desimal) {
            throw new PelanggaranAturan("SUN-04", teks.strip(), desimal);
        }
        return polos.scale() < 0 ? polos.setScale(0) : polos;
    }
}
