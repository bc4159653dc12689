package id.selaras.referensi.perangkatdaerah;

/**
 * Who signs for a PD and from where, as documents print it. Empty parts are null.
 *
 * @param jabatan "Kepala Dinas Komunikasi dan Informatika"
 * @param nip 18 digits
 */
public record PejabatPd(String jabatan, String nama, String pangkat, String nip, String alamat) {

    public static PejabatPd dari(PerangkatDaerah pd) {
        return new PejabatPd(pd.jabatanKepala(), pd.namaKepala(), pd.pangkatKepala(), pd.nipKepala(), pd.alamat());
    }
}
