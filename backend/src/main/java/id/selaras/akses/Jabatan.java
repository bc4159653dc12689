package id.selaras.akses;

import java.io.Serializable;

/**
 * An office that somebody holds today.
 *
 * @param pdId the PD it is held at, null for the whole Pemda
 * @param wilayah kode of the kecamatan or kelurahan of a camat or lurah, else null
 */
public record Jabatan(
        Peran peran, Long pdId, String kodePd, String namaPd, String singkatanPd, JenisJabatan jenis, String wilayah)
        implements Serializable {

    /** An office that is not tied to a kecamatan or kelurahan. */
    public Jabatan(Peran peran, Long pdId, String kodePd, String namaPd, String singkatanPd, JenisJabatan jenis) {
        this(peran, pdId, kodePd, namaPd, singkatanPd, jenis, null);
    }

    /** "Plt. Kepala Dinas Komunikasi dan Informatika", "Kabid Perencanaan Bappeda". */
    public String label() {
        var nama = namaPd == null ? peran.label() : peran.label() + " " + namaPd;
        return jenis.awalan() + nama;
    }
}
