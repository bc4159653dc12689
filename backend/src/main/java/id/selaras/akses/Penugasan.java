package id.selaras.akses;

import java.time.LocalDate;

/**
 * An office held from one day to another.
 *
 * @param pdId the PD it is held at, or served by a mitra; null for the whole Pemda
 * @param wilayah kode of the kecamatan or kelurahan of a camat or lurah, else null
 * @param selesai last day, null while no end is known
 */
public record Penugasan(
        long id,
        long penggunaId,
        Peran peran,
        Long pdId,
        String namaPd,
        String wilayah,
        String namaWilayah,
        JenisJabatan jenis,
        LocalDate mulai,
        LocalDate selesai) {

    public enum Masa {
        AKAN,
        BERLAKU,
        BERAKHIR
    }

    /** "Plt. Kepala Dinas Komunikasi dan Informatika", "Lurah Samaan". */
    public String label() {
        var tempat = namaPd != null ? namaPd : namaWilayah;
        var nama = tempat == null ? peran.label() : peran.label() + " " + tempat;
        return jenis.awalan() + nama;
    }

    public Masa masa(LocalDate hari) {
        if (mulai.isAfter(hari)) {
            return Masa.AKAN;
        }
        return selesai != null && selesai.isBefore(hari) ? Masa.BERAKHIR : Masa.BERLAKU;
    }

    /** Both hold on at least one day. */
    boolean beririsan(Penugasan lain) {
        return (selesai == null || !lain.mulai.isAfter(selesai))
                && (lain.selesai == null || !mulai.isAfter(lain.selesai));
    }

    /** The same chair: same office at the same place. */
    boolean kursiSama(Penugasan lain) {
        return peran == lain.peran
                && java.util.Objects.equals(pdId, lain.pdId)
                && java.util.Objects.equals(wilayah, lain.wilayah);
    }
}
