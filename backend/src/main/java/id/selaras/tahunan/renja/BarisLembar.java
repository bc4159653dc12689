package id.selaras.tahunan.renja;

import java.math.BigDecimal;

/**
 * One row of the sheet in which a Renja is typed.
 *
 * @param id silsilah of a line or of a further indicator; the code of a program or kegiatan
 * @param pagu of a program or kegiatan: the sum of its lines
 * @param baris the line itself, null on other levels
 * @param terindikator the indicator that this row shows, null for a line or where there is none yet
 */
public record BarisLembar(
        String id,
        IsiRenja.Jenjang jenjang,
        String kode,
        String nama,
        BigDecimal pagu,
        BigDecimal paguN1,
        BarisSubKegiatan baris,
        BarisIndikator terindikator) {

    /** Id of the row under which lines without a known program stand. */
    public static final String TANPA_PROGRAM = "tanpa-program";

    public String indikator() {
        return baris != null ? baris.isi().indikator() : terindikator == null ? null : terindikator.nama();
    }

    public String satuan() {
        return baris != null ? baris.isi().satuan() : terindikator == null ? null : terindikator.satuan();
    }

    public BigDecimal target() {
        return baris != null ? baris.isi().target() : terindikator == null ? null : terindikator.target();
    }

    public BigDecimal targetN1() {
        return baris != null ? baris.isi().targetN1() : terindikator == null ? null : terindikator.targetN1();
    }

    public String lokasi() {
        return baris == null ? null : baris.isi().lokasi();
    }

    public String kelompokSasaran() {
        return baris == null ? null : baris.isi().kelompokSasaran();
    }

    public String catatan() {
        return baris == null ? null : baris.isi().catatan();
    }

    public long versi() {
        return baris != null ? baris.versi() : terindikator == null ? 0 : terindikator.versi();
    }
}
