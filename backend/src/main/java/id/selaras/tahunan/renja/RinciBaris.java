package id.selaras.tahunan.renja;

import id.selaras.partisipasi.usulan.Usulan;
import id.selaras.strategis.renstra.BarisRenstra;
import id.selaras.strategis.rpjmd.SasaranRpjmd;
import id.selaras.tahunan.rkpd.Prioritas;

/**
 * One line with what it answers to. Everything beside the line may be absent.
 *
 * @param asal in words: "teknokratik", "usulan masyarakat"
 * @param lalu the same sub kegiatan in last year's Renja
 * @param renstra the same sub kegiatan in the year's column of the Renstra
 */
public record RinciBaris(
        BarisSubKegiatan baris,
        int tahun,
        String asal,
        Prioritas prioritas,
        SasaranRpjmd sasaran,
        Usulan usulan,
        BarisSubKegiatan lalu,
        BarisRenstra renstra) {}
