package id.selaras.partisipasi.usulan;

import java.util.Locale;

/**
 * An usulan and what became of it.
 *
 * @param namaPd the PD it was addressed to, null where none
 * @param alasan why it was refused or sent back
 */
public record NasibUsulan(
        long id,
        String asal,
        String pengusul,
        String uraian,
        String lokasi,
        String namaPd,
        String status,
        String alasan) {

    /** "dikembalikan" */
    public String kata() {
        return status.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
