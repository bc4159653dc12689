package id.selaras.tahunan.renja;

import java.util.List;

/**
 * What a change left behind.
 *
 * @param baris the lines that changed or are new, as they are now
 * @param dihapus silsilah of lines that are gone
 * @param indikator indicators that changed or are new
 * @param indikatorDihapus silsilah of indicators that are gone
 * @param perubahan number of the latest change of the Renja
 * @param keterangan what was understood in another way than it was written
 */
public record HasilSunting(
        List<BarisSubKegiatan> baris,
        List<String> dihapus,
        List<BarisIndikator> indikator,
        List<String> indikatorDihapus,
        TotalRenja total,
        long perubahan,
        List<Keterangan> keterangan) {}
