package id.selaras.strategis.rencana;

import id.selaras.bab.IsiBab;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * Everything that the documents of a plan of several years say, with the names of the day it was frozen
 * and all sums computed. Its canonical JSON is what a version keeps.
 *
 * @param rpjmd the tree of the RPJMD that a Renstra rests on, otherwise empty
 */
public record IsiRencana(
        Kepala kepala,
        List<Baris> baris,
        List<Baris> rpjmd,
        SortedMap<Integer, BigDecimal> total,
        SortedMap<Integer, BigDecimal> kapasitas,
        String kataPengantar,
        List<IsiBab> bab) {

    /** What was frozen before there were chapters has none. */
    public IsiRencana {
        bab = bab == null ? List.of() : List.copyOf(bab);
    }

    /** The head of the document. */
    public record Kepala(
            String kodePemda,
            String namaPemda,
            String jabatanKepalaDaerah,
            String namaBappeda,
            String tempat,
            String kertas,
            JenisRencana jenis,
            String judul,
            String visi,
            String dasarHukum,
            String kodePd,
            String namaPd,
            String singkatanPd,
            String jabatanKepalaPd,
            String namaKepalaPd,
            String pangkatKepalaPd,
            String nipKepalaPd,
            int tahunDasar,
            int tahunAwal,
            int tahunAkhir,
            List<Integer> tahun,
            TahapRencana tahap,
            boolean ditetapkan,
            boolean dataContoh) {

        /** "Kota Malang" for an RPJMD, the name of the PD for a Renstra. */
        public String pemilik() {
            return namaPd == null ? namaPemda : namaPd;
        }
    }

    /**
     * A place in the cascade.
     *
     * @param nomor code, or number by place; empty where it has neither
     * @param pd short name of the PD of a program of the RPJMD, otherwise null
     * @param rujukan the sasaran of the RPJMD in words, otherwise null
     * @param pagu typed or the sum of what is below, by year
     */
    public record Baris(
            long id,
            Long indukId,
            Jenjang jenjang,
            int dalam,
            String nomor,
            String uraian,
            String pd,
            Long rujukanId,
            String rujukan,
            List<Indikator> indikator,
            SortedMap<Integer, BigDecimal> pagu,
            BigDecimal paguSeluruhnya) {}

    /** An indicator with its targets. */
    public record Indikator(
            String nama,
            String satuan,
            String arah,
            BigDecimal kondisiAwal,
            SortedMap<Integer, BigDecimal> target,
            BigDecimal kondisiAkhir) {}
}
