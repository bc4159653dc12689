package id.selaras.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Numbers as an Indonesian office writes them ({@code 1.234.567,89}) and as machines do
 * ({@code 1234567.89}). What can be read both ways is refused, with both readings shown.
 */
public final class AngkaIndonesia {

    private static final Pattern POLOS = Pattern.compile("\\d+");
    private static final Pattern TITIK_RIBUAN = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern KOMA_RIBUAN = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern KOMA_DESIMAL = Pattern.compile("\\d+,\\d+");
    private static final Pattern TITIK_DESIMAL = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern PANGKAT = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d{1,2}", Pattern.CASE_INSENSITIVE);

    private AngkaIndonesia() {}

    /**
     * Reads an amount of money. {@code 1.500} is one thousand five hundred: rupiah are written with
     * thousands points, and three digits behind a single point are never sen.
     *
     * @throws PelanggaranAturan ANG-01 not a number, ANG-02 two readings
     */
    public static BigDecimal bacaUang(String teks) {
        var bersih = bersihkan(teks).replaceFirst("(?i)^rp\\.?", "");
        if (bersih.matches(".*(,-|,--)$")) {
            bersih = bersih.replaceFirst(",-+$", "");
        }
        if (TITIK_RIBUAN.matcher(tanpaTanda(bersih)).matches()) {
            return new BigDecimal(bersih.replace(".", "").replace(',', '.'));
        }
        return baca(bersih);
    }

    /**
     * Reads a number of any kind.
     *
     * @throws PelanggaranAturan ANG-01 not a number, ANG-02 two readings ({@code 1.500} is 1500 or 1,5)
     */
    public static BigDecimal baca(String teks) {
        var bersih = bersihkan(teks);
        var angka = tanpaTanda(bersih);
        if (POLOS.matcher(angka).matches()) {
            return new BigDecimal(bersih);
        }
        boolean titik = TITIK_RIBUAN.matcher(angka).matches();
        boolean koma = KOMA_RIBUAN.matcher(angka).matches();
        boolean titikDesimal = TITIK_DESIMAL.matcher(angka).matches();
        boolean komaDesimal = KOMA_DESIMAL.matcher(angka).matches();
        if ((titik && titikDesimal || koma && komaDesimal) && !angka.startsWith("0")) {
            var desimal = bersih.replace(',', '.');
            throw new PelanggaranAturan(
                    "ANG-02", teks.strip(), bersih.replaceAll("[.,]", ""), desimal.replace('.', ','));
        }
        if (titik && !titikDesimal) {
            return new BigDecimal(bersih.replace(".", "").replace(',', '.'));
        }
        if (koma && !komaDesimal) {
            return new BigDecimal(bersih.replace(",", ""));
        }
        if (komaDesimal || titikDesimal) {
            return new BigDecimal(bersih.replace(',', '.'));
        }
        if (PANGKAT.matcher(angka).matches()) {
            var nilai = new BigDecimal(bersih);
            if (nilai.precision() - nilai.scale() <= 15) {
                return nilai.setScale(Math.max(0, nilai.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
            }
        }
        throw new PelanggaranAturan("ANG-01", teks.strip());
    }

    /** Writes with points for thousands and a comma for decimals, at least {@code min} and at most {@code maks} decimals. */
    public static String tulis(BigDecimal nilai, int min, int maks) {
        var polos = nilai.setScale(maks, RoundingMode.HALF_UP).stripTrailingZeros();
        if (polos.scale() < min) {
            polos = polos.setScale(min, RoundingMode.UNNECESSARY);
        }
        var teks = polos.abs().toPlainString();
        int titik = teks.indexOf('.');
        var bulat = titik < 0 ? teks : teks.substring(0, titik);
        var hasil = new StringBuilder(bulat);
        for (int i = bulat.length() - 3; i > 0; i -= 3) {
            hasil.insert(i, '.');
        }
        if (titik >= 0) {
            hasil.append(',').append(teks, titik + 1, teks.length());
        }
        return polos.signum() < 0 ? "-" + hasil : hasil.toString();
    }

    private static String bersihkan(String teks) {
        return TeksLuar.rapikan(teks).replace(" ", "");
    }

    private static String tanpaTanda(String teks) {
        return teks.startsWith("-") ? teks.substring(1) : teks;
    }
}
