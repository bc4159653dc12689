package id.selaras.indikator.web;

import id.selaras.indikator.AkumulasiNilai;
import id.selaras.indikator.Arah;
import id.selaras.indikator.Indikator;
import id.selaras.indikator.IsiIndikator;
import id.selaras.kernel.AngkaIndonesia;
import java.math.BigDecimal;

/** The form of an indicator; bounds are typed as an office writes numbers. */
record IndikatorForm(
        String nama,
        String satuan,
        Arah arah,
        String batasBawah,
        String batasAtas,
        AkumulasiNilai akumulasi,
        String formula,
        String sumberData,
        Long pd,
        long versi) {

    static final IndikatorForm KOSONG =
            new IndikatorForm("", "", Arah.POSITIF, "", "", AkumulasiNilai.LAST, "", "", null, 0);

    static IndikatorForm dari(Indikator i) {
        return new IndikatorForm(
                i.nama(),
                i.satuan(),
                i.arah(),
                tulis(i.batasBawah()),
                tulis(i.batasAtas()),
                i.akumulasi(),
                i.formula(),
                i.sumberData(),
                i.pdId(),
                i.versi());
    }

    IsiIndikator isi() {
        return new IsiIndikator(
                nama, satuan, arah, baca(batasBawah), baca(batasAtas), akumulasi, formula, sumberData, pd);
    }

    private static BigDecimal baca(String teks) {
        return teks == null || teks.isBlank() ? null : AngkaIndonesia.baca(teks);
    }

    private static String tulis(BigDecimal nilai) {
        return nilai == null ? "" : AngkaIndonesia.tulis(nilai, 0, 6);
    }
}
