package id.selaras.strategis.rencana.web;

import java.util.List;

/**
 * A row of the tree as a table: a place with its first indicator, or a further indicator of the place above.
 *
 * @param simpul lokus of the place
 * @param indikator lokus of the indicator, null where there is none
 * @param pertama the row that shows the place itself
 * @param dalam depth, for the indent
 * @param induk lokus of the parent, null for a root
 * @param jenjang name of the level
 */
public record BarisTabel(
        String simpul,
        String indikator,
        boolean pertama,
        int dalam,
        String induk,
        String jenjang,
        String label,
        String kelas,
        List<SelTabel> sel) {}
