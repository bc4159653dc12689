package id.selaras.tahunan.naskahrkpd;

import id.selaras.bab.IsiBab;
import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything an RKPD document says, frozen: the one thing that it is printed from. Names are the names of that day;
 * sums are computed when it is frozen.
 */
public record IsiRkpd(
        Kepala kepala,
        String kataPengantar,
        List<IsiBab> bab,
        List<BarisPrioritas> prioritas,
        List<BarisProgram> program,
        List<BarisEvaluasi> evaluasi,
        List<BarisPagu> pagu,
        List<BarisIndikator> iku,
        List<BarisIndikator> ikk,
        BigDecimal total,
        BigDecimal totalMaju) {

    /** Who, what and when. @param kertas A4 or F4 */
    public record Kepala(
            String kodePemda,
            String namaPemda,
            String jenisPemda,
            String jabatanKepalaDaerah,
            String namaBappeda,
            String alamat,
            String tempat,
            String kertas,
            int tahun,
            String tema,
            String pedoman,
            String nomenklatur,
            Tahap tahap,
            boolean ditetapkan,
            String nomorPerkada,
            LocalDate tanggalPerkada,
            boolean dataContoh) {}

    /**
     * A line of the table of priorities. What stands in the row above is null.
     *
     * @param pagu of the program under this priority
     */
    public record BarisPrioritas(
            Integer nomor,
            String prioritas,
            String sasaran,
            String indikator,
            String satuan,
            BigDecimal target,
            String program,
            BigDecimal pagu,
            String pd) {}

    /**
     * A row of the program table. Upper levels carry computed sums over all PD.
     *
     * @param lanjutan a further indicator of the row above, of the same level
     * @param jenis "baru" or "lanjutan", null on upper levels
     */
    public record BarisProgram(
            Jenjang jenjang,
            boolean lanjutan,
            String kode,
            String nama,
            String prioritas,
            String sasaran,
            String lokasi,
            String indikator,
            String satuan,
            BigDecimal target,
            BigDecimal pagu,
            BigDecimal paguMaju,
            String pd,
            String jenis) {}

    /**
     * A row of T-C.19. Column 5 the end of the RPJMD, 6 up to n-2, 7 target of n-1, 8 what n-1 has come to so far.
     *
     * @param akumulasi how the years add up; null on structural rows
     * @param arah "POSITIF" or "NEGATIF"
     */
    public record BarisEvaluasi(
            Jenjang jenjang,
            String kode,
            String nama,
            String indikator,
            String satuan,
            BigDecimal targetRpjmd,
            BigDecimal paguRpjmd,
            BigDecimal sampaiN2,
            BigDecimal danaSampaiN2,
            BigDecimal targetN1,
            BigDecimal paguN1,
            BigDecimal realisasiN1,
            BigDecimal danaN1,
            String akumulasi,
            String arah,
            String pd,
            String keterangan) {}

    /** @param plafon null where the Surat Edaran gives none @param termuat its lines are in the program table */
    public record BarisPagu(
            String kodePd, String pd, BigDecimal plafon, BigDecimal pagu, int baris, String keadaan, boolean termuat) {}

    /** An IKU or IKK. */
    public record BarisIndikator(
            String indikator,
            String satuan,
            BigDecimal realisasi,
            BigDecimal targetN1,
            BigDecimal target,
            BigDecimal targetMaju,
            String keterangan) {}
}
