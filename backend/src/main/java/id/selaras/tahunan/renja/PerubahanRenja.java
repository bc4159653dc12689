package id.selaras.tahunan.renja;

import java.util.List;
import java.util.Map;

/**
 * What others changed since a browser last looked.
 *
 * @param sampai number to ask from next time
 * @param status whose turn it is now
 * @param oleh who changed a line last, by silsilah
 */
public record PerubahanRenja(
        long sampai,
        StatusRenja status,
        List<BarisSubKegiatan> baris,
        List<String> silsilahDihapus,
        List<BarisIndikator> indikator,
        Map<String, String> oleh,
        TotalRenja total) {}
