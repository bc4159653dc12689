package id.selaras.tahunan.renja;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.strategis.renstra.BarisRenstra;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A plan that a Renja can be started from.
 *
 * @param judul "Prakiraan maju 2022 dalam Renja 2021"
 * @param baris sub kegiatan that it has; 0 where it is not there
 * @param total what their pagu comes to
 */
public record SumberAwal(Pratinjau.Sumber sumber, String judul, int baris, BigDecimal total) {

    static SumberAwal maju(int tahun, RenjaRinci lalu) {
        return dari(
                Pratinjau.Sumber.PRAKIRAAN_MAJU,
                "Prakiraan maju " + tahun + " dalam Renja " + (tahun - 1),
                lalu,
                RenjaRinci::totalPrakiraanMaju);
    }

    static SumberAwal lalu(int tahun, RenjaRinci lalu) {
        return dari(
                Pratinjau.Sumber.RENJA_LALU,
                "Renja " + (tahun - 1) + " dengan angka tahun itu",
                lalu,
                RenjaRinci::total);
    }

    static SumberAwal renstra(int tahun, List<BarisRenstra> kolom) {
        var sub = kolom.stream()
                .filter(b -> KodeNomenklatur.jenjang(b.kode()) == Nomenklatur.Jenjang.SUB_KEGIATAN)
                .toList();
        var total =
                sub.stream().map(BarisRenstra::pagu).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new SumberAwal(
                Pratinjau.Sumber.RENSTRA,
                "Kolom " + tahun + " Renstra",
                (int) sub.stream().map(BarisRenstra::kode).distinct().count(),
                total);
    }

    private static SumberAwal dari(
            Pratinjau.Sumber sumber, String judul, RenjaRinci lalu, Function<RenjaRinci, BigDecimal> total) {
        return lalu == null
                ? new SumberAwal(sumber, judul, 0, BigDecimal.ZERO)
                : new SumberAwal(sumber, judul, lalu.baris().size(), total.apply(lalu));
    }
}
