package id.selaras.verifikasi.aturan;

import id.selaras.strategis.rpjmd.IndikatorSasaran;
import id.selaras.strategis.rpjmd.ProgramRpjmd;
import id.selaras.strategis.rpjmd.SasaranRpjmd;
import id.selaras.tahunan.rkpd.Plafon;
import id.selaras.tahunan.rkpd.Prioritas;
import id.selaras.tahunan.rkpd.SasaranRkpd;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The RKPD of a year with every Renja in it.
 *
 * @param plafon by PD id
 * @param kapasitas projected capacity of the region by sumber dana; empty where not worked out
 * @param program programs of the RPJMD of all PD
 */
public record KonteksRkpd(
        int tahun,
        List<Prioritas> prioritas,
        List<SasaranRkpd> sasaran,
        Map<Long, Plafon> plafon,
        Map<String, BigDecimal> kapasitas,
        Map<String, String> namaSumberDana,
        List<ProgramRpjmd> program,
        List<SasaranRpjmd> sasaranRpjmd,
        List<IndikatorSasaran> indikatorSasaran,
        List<KonteksRenja> renja,
        Setelan setelan)
        implements Konteks {

    String tempatRkpd() {
        return "RKPD " + tahun;
    }
}
