package id.selaras.izin;

import id.selaras.akses.Pelaku;
import java.util.Map;

/** Puts things of one module on the stage of the table of permissions, under the names that the table uses. */
interface BendaIzin {

    /** @param pihak everybody of the city, by name of the party */
    Map<String, String> sediakan(Map<String, Pelaku> pihak);
}
