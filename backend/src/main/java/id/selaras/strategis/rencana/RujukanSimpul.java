package id.selaras.strategis.rencana;

import java.util.List;

/**
 * Tells what points at a place in a plan. A module that keeps links to plans gives a bean of this, so that
 * nothing is deleted from under it.
 */
public interface RujukanSimpul {

    /** In words a planner knows, such as "3 baris Renja 2022 Diskominfo"; empty when nothing does. */
    List<String> rujukan(Rencana rencana, Simpul simpul);
}
