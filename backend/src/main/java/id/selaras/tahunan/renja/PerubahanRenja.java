package id.selaras.tahunan.renja;

import java.util.List;

/**
 * What others changed since a browser last looked.
 *
 * @param sampai number to ask from next time
 * @param status whose turn it is now
 * @param oleh who changed something, without the one who asks
 */
public record PerubahanRenja(
        long sampai,
        StatusRenja status,
        List<BarisSubKegiatan> baris,
        List<String> silsilahDihapus,
        List<BarisIndikator> indikator,
        List<String> oleh,
        TotalRenja total) {}
