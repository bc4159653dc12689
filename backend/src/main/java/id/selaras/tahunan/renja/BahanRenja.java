package id.selaras.tahunan.renja;

import id.selaras.kernel.Tahap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All of one Renja that a check looks at, as plain values.
 *
 * @param prakiraanMajuLalu pagu that last year's Renja foresaw for this year, by code
 * @param tahapSelesai stages that ended with an issued version
 * @param usulan those that came as far as this PD
 */
public record BahanRenja(
        RenjaRingkas renja,
        List<BarisSubKegiatan> baris,
        List<BarisIndikator> indikator,
        List<Bab> bab,
        List<Berkas> berkas,
        IsiTabel tabel,
        Map<String, BigDecimal> prakiraanMajuLalu,
        Set<Tahap> tahapSelesai,
        List<UsulanPd> usulan) {

    /** Its lines as they will stand when it is found sesuai. */
    public BahanRenja denganPenetapan() {
        var berlaku = baris.stream()
                .map(b -> new BarisSubKegiatan(
                        b.id(),
                        b.silsilah(),
                        b.berlaku(),
                        b.penetapanTarget(),
                        b.penetapanPagu(),
                        b.catatanPenetapan(),
                        b.versi()))
                .toList();
        return new BahanRenja(renja, berlaku, indikator, bab, berkas, tabel, prakiraanMajuLalu, tahapSelesai, usulan);
    }

    /**
     * A chapter or part of one as it stands.
     *
     * @param tambahan added by the PD, not named by the pedoman
     * @param nihil declared to have nothing to tell this year
     */
    public record Bab(String kunci, String judul, String html, boolean tambahan, boolean nihil) {}

    /**
     * An usulan that came as far as this PD.
     *
     * @param status as in {@code StatusUsulan}
     * @param silsilah the line that took it up, null where only the code is known
     * @param lewatBatas received later than the limit
     */
    public record UsulanPd(
            long id,
            String asal,
            String pengusul,
            String uraian,
            String status,
            String alasan,
            String kodeSubKegiatan,
            String silsilah,
            boolean lewatBatas) {}

    /** A paper that lies with the Renja. */
    public record Berkas(String jenis, Tahap tahap, String nama, String nomor, LocalDate tanggal) {}

    /**
     * How many rows the tables have that are not the plan itself.
     *
     * @param evaluasi rows of T-C.29
     * @param evaluasiTanpaPerkiraan of these, rows whose expected result up to the running year cannot be
     *     computed
     * @param kinerja rows of T-C.30
     * @param rancanganAwal lines of the rancangan awal RKPD for this PD, the left side of T-C.31
     * @param usulan rows of T-C.32
     */
    public record IsiTabel(
            int evaluasi, int evaluasiTanpaPerkiraan, int kinerja, int review, int rancanganAwal, int usulan) {

        public static final IsiTabel KOSONG = new IsiTabel(0, 0, 0, 0, 0, 0);
    }
}
