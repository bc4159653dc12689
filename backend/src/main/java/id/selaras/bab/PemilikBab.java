package id.selaras.bab;

import id.selaras.referensi.pedoman.Pedoman;
import java.util.Map;

/**
 * A plan as its chapters know it. Whoever hands one over has asked already whether the person may read or change
 * the plan, and holds its row where it is changed.
 */
public interface PemilikBab {

    long id();

    /** The table that its texts stand in. */
    RakBab rak();

    /** The outline that the pedoman of its year gives it. */
    Pedoman.Kerangka kerangka();

    /** What may stand in its texts as a live field. */
    DaftarMedan daftarMedan();

    /** What the live fields say now, by key. */
    Map<String, String> medan();

    /**
     * Keeps a change in the history of the plan.
     *
     * @param sel {@link #TULISAN} for the text itself, {@link #SUSUNAN} for its title or that it is nihil
     * @param sebelum null where there was nothing
     * @param sesudah null where nothing is left
     */
    void catat(String kunci, String sel, String sebelum, String sesudah);

    /** The text of a place changed. */
    String TULISAN = "html";

    /** The title of a place changed, or that it is nihil. */
    String SUSUNAN = "judul";
}
