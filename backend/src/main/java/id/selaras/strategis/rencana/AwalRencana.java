package id.selaras.strategis.rencana;

import id.selaras.kernel.PelanggaranAturan;

/**
 * What a plan of several years begins with.
 *
 * @param tahunDasar year of the baseline, before the first target
 */
public record AwalRencana(
        JenisRencana jenis,
        Long pdId,
        Long indukId,
        String judul,
        String visi,
        String nomenklatur,
        int tahunDasar,
        int tahunAwal,
        int tahunTargetAwal,
        int tahunAkhir) {

    /** @throws PelanggaranAturan RNC-03 */
    void pastikanMasa() {
        int lama = tahunAkhir - tahunTargetAwal + 1;
        boolean panjang = jenis == JenisRencana.RPJPD;
        if (tahunDasar >= tahunTargetAwal
                || tahunAwal < tahunDasar
                || tahunAwal > tahunTargetAwal
                || tahunTargetAwal < 2000
                || tahunAkhir > 2100
                || lama < (panjang ? 20 : 3)
                || lama > (panjang ? 21 : 6)) {
            throw new PelanggaranAturan("RNC-03", panjang ? "20" : "3 sampai 6");
        }
    }
}
