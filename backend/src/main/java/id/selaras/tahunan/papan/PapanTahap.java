package id.selaras.tahunan.papan;

import id.selaras.tahunan.rkpd.Jadwal;
import id.selaras.tahunan.rkpd.RkpdRingkas;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The board of a year.
 *
 * @param batas due date of each column, absent where none is fixed
 * @param lengkap true when all PD are on it; a PD sees its own row only
 * @param hariIni the day it was made for, in the zone of the Pemda
 */
public record PapanTahap(
        RkpdRingkas rkpd,
        List<BarisPapan> baris,
        Map<KolomTahap, LocalDate> batas,
        List<Jadwal> jadwal,
        boolean lengkap,
        LocalDate hariIni) {

    public List<BarisPapan> telat() {
        return baris.stream().filter(BarisPapan::telat).toList();
    }

    /** How many are through this column. */
    public long selesai(KolomTahap kolom) {
        return baris.stream().filter(b -> b.selesai(kolom)).count();
    }

    public BigDecimal totalUsulan() {
        return jumlah(baris.stream().map(BarisPapan::usulan).toList());
    }

    public BigDecimal totalPlafon() {
        return jumlah(baris.stream().map(BarisPapan::plafon).toList());
    }

    public BarisPapan pd(long pdId) {
        return baris.stream().filter(b -> b.pdId() == pdId).findFirst().orElse(null);
    }

    /** The column the year stands at: the first that not everybody is through. */
    public KolomTahap kolomKini() {
        for (var k : KolomTahap.values()) {
            if (selesai(k)
                    < baris.stream()
                            .filter(b -> b.alasanDilewati() == null && b.renjaId() != null)
                            .count()) {
                return k;
            }
        }
        return KolomTahap.PENETAPAN;
    }

    /** The next dates of the year, today included. */
    public List<Jadwal> berikutnya(int paling) {
        return jadwal.stream()
                .filter(j -> j.batas() != null && !j.batas().isBefore(hariIni))
                .limit(paling)
                .toList();
    }

    private static BigDecimal jumlah(List<BigDecimal> nilai) {
        return nilai.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
