package id.selaras.akses;

import java.io.Serializable;

/**
 * An office that somebody holds today.
 *
 * @param pdId the PD it is held at, null for the whole Pemda
 * @param plt held in another's place for a time
 */
public record Jabatan(Peran peran, Long pdId, String kodePd, String namaPd, String singkatanPd, boolean plt)
        implements Serializable {

    /** "Plt. Kepala Dinas Komunikasi dan Informatika", "Kabid Perencanaan Bappeda". */
    public String label() {
        var nama = namaPd == null ? peran.label() : peran.label() + " " + namaPd;
        return plt ? "Plt. " + nama : nama;
    }
}
