package id.selaras.tahunan.renja.web;

import id.selaras.tahunan.renja.BarisIndikator;
import id.selaras.tahunan.renja.BarisLembar;
import id.selaras.tahunan.renja.IsiRenja;

/** Ids of rows: a line and a further indicator go by their silsilah, a program and kegiatan by its code. */
final class TempatBaris {

    private TempatBaris() {}

    static boolean kelompok(String id) {
        return id.matches("[0-9X]{1,2}(\\.[0-9X]{1,4})+");
    }

    /** An indicator as the row that was asked for: of its program or kegiatan, or its own. */
    static BarisLembar baris(BarisIndikator satu, String alamat) {
        var id = alamat.substring(alamat.lastIndexOf('/') + 1);
        var jenjang = !kelompok(id)
                ? IsiRenja.Jenjang.INDIKATOR
                : id.chars().filter(h -> h == '.').count() == 2 ? IsiRenja.Jenjang.PROGRAM : IsiRenja.Jenjang.KEGIATAN;
        return new BarisLembar(id, jenjang, satu.kode(), null, null, null, null, satu);
    }
}
