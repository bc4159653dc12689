package id.selaras.verifikasi.aturan;

import id.selaras.indikator.Indikator;
import id.selaras.referensi.Satuan;
import id.selaras.strategis.rencana.IndikatorSimpul;
import id.selaras.strategis.rencana.PohonRencana;
import id.selaras.strategis.rencana.Simpul;
import java.util.Map;

/**
 * A plan of several years and all that it is measured by.
 *
 * @param tahun plan year n that is being drafted now
 * @param induk the RPJMD that a Renstra carries out, null where there is none
 * @param satuan by name in lower case
 * @param katalog by id
 * @param tahunTerakhir latest year of the series of an indicator of the catalogue, by its id
 * @param pdBubar names of PD that do not exist any more, by id
 */
public record KonteksRencana(
        int tahun,
        PohonRencana pohon,
        PohonRencana induk,
        Map<String, Satuan> satuan,
        Map<Long, Indikator> katalog,
        Map<Long, Integer> tahunTerakhir,
        Map<Long, String> pdBubar,
        Setelan setelan)
        implements Konteks {

    String tempat(Simpul s) {
        return pohon.sebut(s);
    }

    String tempat(Simpul s, IndikatorSimpul i) {
        return pohon.sebut(s) + ", " + (i.nama().isBlank() ? "indikator tanpa nama" : i.nama());
    }

    static Lokus lokus(Simpul s, String sel) {
        return new Lokus(Lokus.Jenis.SIMPUL, "S" + s.id(), sel);
    }

    static Lokus lokus(IndikatorSimpul i, String sel) {
        return new Lokus(Lokus.Jenis.SIMPUL, "I" + i.id(), sel);
    }
}
