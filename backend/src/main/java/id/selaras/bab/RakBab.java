package id.selaras.bab;

import java.util.regex.Pattern;

/**
 * A table of chapter texts with the columns that {@code rkpd_bab} has.
 *
 * @param tabel name of the table
 * @param kolom column that names the plan
 */
public record RakBab(String tabel, String kolom) {

    private static final Pattern NAMA = Pattern.compile("[a-z_]+");

    public RakBab {
        if (!NAMA.matcher(tabel).matches() || !NAMA.matcher(kolom).matches()) {
            throw new IllegalArgumentException(tabel + "." + kolom);
        }
    }
}
