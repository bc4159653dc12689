package id.selaras.tahunan.renja;

import id.selaras.bab.IsiBab;
import id.selaras.kernel.Tahap;
import java.math.BigDecimal;
import java.util.List;

/**
 * Everything a Renja document says, frozen: the one thing that documents are printed from and
 * versions compared by. Names are the names of that day; sums are computed when it is frozen.
 */
public record IsiRenja(
        KepalaDokumen kepala,
        String kataPengantar,
        List<IsiBab> bab,
        List<Baris> matriks,
        List<BarisEvaluasi> evaluasi,
        List<BarisKinerja> kinerjaPelayanan,
        List<BarisReview> review,
        List<BarisUsulan> usulan,
        BigDecimal total,
        BigDecimal totalPrakiraanMaju,
        BigDecimal plafon,
        List<PerSumberDana> perSumberDana) {

    /**
     * Who, what and when.
     *
     * @param kertas A4 or F4
     * @param jabatanKepalaDaerah such as "Wali Kota Malang"
     * @param namaKepalaPd may be empty: officials appear by office in the demo
     * @param dataContoh true where every page must say "data contoh"
     */
    public record KepalaDokumen(
            String kodePemda,
            String namaPemda,
            String jenisPemda,
            String jabatanKepalaDaerah,
            String namaBappeda,
            String tempat,
            String kertas,
            String alamatPd,
            String kodePd,
            String namaPd,
            String singkatanPd,
            String jabatanKepalaPd,
            String namaKepalaPd,
            String pangkatKepalaPd,
            String nipKepalaPd,
            int tahun,
            String pedoman,
            String nomenklatur,
            Tahap tahap,
            boolean ditetapkan,
            boolean dataContoh) {}

    /** Level of a row in the plan's table. {@code INDIKATOR}: a further indicator of the row above. */
    public enum Jenjang {
        URUSAN,
        BIDANG_URUSAN,
        PROGRAM,
        KEGIATAN,
        SUB_KEGIATAN,
        INDIKATOR
    }

    /**
     * One row of T-C.33 and of the Bab IV table. Upper levels carry computed sums.
     *
     * @param silsilah stays the same for a line through all stages and versions; null on upper levels
     * @param sumberDana in words, "PAD; DBH CHT"
     */
    public record Baris(
            Jenjang jenjang,
            String silsilah,
            String kode,
            String nama,
            String indikator,
            String satuan,
            BigDecimal targetAkhirRenstra,
            BigDecimal realisasiN2,
            BigDecimal prakiraanN1,
            BigDecimal target,
            BigDecimal pagu,
            String lokasi,
            String sumberDana,
            String prioritasNasional,
            String prioritasDaerah,
            String kelompokSasaran,
            String catatan,
            BigDecimal targetN1,
            BigDecimal paguN1,
            String penanggungJawab,
            String asal,
            List<String> tanda) {}

    /**
     * One row of T-C.29: target and realisasi of the Renja of n-2 against the Renstra.
     *
     * @param akumulasi how the years add up, see {@link Akumulasi}; null in versions from before it was asked
     * @param arah "POSITIF" or "NEGATIF", null likewise
     */
    public record BarisEvaluasi(
            Jenjang jenjang,
            String kode,
            String nama,
            String indikator,
            String satuan,
            BigDecimal targetRenstra,
            BigDecimal realisasiSampaiN3,
            BigDecimal targetN2,
            BigDecimal realisasiN2,
            BigDecimal targetN1,
            String akumulasi,
            String arah,
            String catatan) {}

    /** One row of T-C.30. Where neither SPM nor IKK holds, the field is empty. */
    public record BarisKinerja(
            String indikator,
            String satuan,
            String spm,
            String ikk,
            BigDecimal targetN2,
            BigDecimal targetN1,
            BigDecimal targetN,
            BigDecimal targetN1Maju,
            BigDecimal realisasiN2,
            BigDecimal realisasiN1,
            BigDecimal proyeksiN,
            BigDecimal proyeksiN1Maju,
            String catatan) {}

    /** One row of T-C.31: the rancangan awal RKPD on the left, what the PD needs on the right. */
    public record BarisReview(
            String kode,
            String program,
            String lokasiRkpd,
            String indikatorRkpd,
            String targetRkpd,
            BigDecimal paguRkpd,
            String lokasi,
            String indikator,
            String target,
            BigDecimal kebutuhan,
            String catatan) {}

    /** One row of T-C.32: what citizens and stakeholders asked for, and what became of it. */
    public record BarisUsulan(
            String asal, String usulan, String lokasi, String indikator, String volume, String catatan) {}

    /** Total of the plan from one sumber dana, beside its part of the plafon (null where not divided). */
    public record PerSumberDana(String kode, String nama, BigDecimal total, BigDecimal plafon) {}
}
