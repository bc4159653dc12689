package id.selaras.verifikasi.aturan;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.strategis.renstra.BarisRenstra;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.util.function.Consumer;

/** Target of a line as in the Renstra (SLR-05), pagu of a sub kegiatan not above it (SLR-06). */
final class SlrTerhadapRenstra extends Aturan<KonteksRenja> {

    private final boolean pagu;

    private SlrTerhadapRenstra(String kode, boolean pagu) {
        super(kode, Bobot.PERBAIKAN, Sumber.RANTAI_RENCANA);
        this.pagu = pagu;
    }

    static SlrTerhadapRenstra target() {
        return new SlrTerhadapRenstra("SLR-05", false);
    }

    static SlrTerhadapRenstra pagu() {
        return new SlrTerhadapRenstra("SLR-06", true);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var renstra = new AcuanRenstra(k.acuan().renstra());
        for (var baris : k.baris()) {
            if (pagu) {
                bandingkanPagu(baris, renstra, k, temuan);
            } else {
                bandingkanTarget(baris, renstra, k, temuan);
            }
        }
    }

    private void bandingkanTarget(
            BarisSubKegiatan baris, AcuanRenstra renstra, KonteksRenja k, Consumer<Temuan> temuan) {
        var target = baris.isi().target();
        renstra.baris(KodeNomenklatur.rapikan(baris.kode()), baris.isi().indikator())
                .map(BarisRenstra::target)
                .filter(acuan -> target != null && target.compareTo(acuan) != 0)
                .ifPresent(acuan -> temuan.accept(temuan(
                        k,
                        Lokus.baris(baris.silsilah(), "target"),
                        KonteksRenja.tempat(baris),
                        Tulis.angka(target),
                        String.valueOf(k.tahun()),
                        Tulis.angka(acuan))));
    }

    private void bandingkanPagu(BarisSubKegiatan baris, AcuanRenstra renstra, KonteksRenja k, Consumer<Temuan> temuan) {
        var nilai = baris.isi().pagu();
        renstra.pagu(KodeNomenklatur.rapikan(baris.kode()))
                .filter(acuan -> nilai != null && nilai.compareTo(acuan) > 0)
                .ifPresent(acuan -> temuan.accept(temuan(
                        k,
                        Lokus.baris(baris.silsilah(), "pagu"),
                        KonteksRenja.tempat(baris),
                        Tulis.rupiah(nilai),
                        String.valueOf(k.tahun()),
                        Tulis.rupiah(acuan),
                        Tulis.rupiah(nilai.subtract(acuan)))));
    }
}
