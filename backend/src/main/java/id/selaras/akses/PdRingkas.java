package id.selaras.akses;

import id.selaras.referensi.perangkatdaerah.PejabatPd;
import java.time.LocalDate;
import java.util.List;

/**
 * A PD with the people of today.
 *
 * @param aktif exists today
 * @param kepala names of who holds the office of kepala today, "Plt." before a stand-in
 * @param mitra names of who serves it in Bappeda today
 */
public record PdRingkas(
        long id,
        String kode,
        String nama,
        String singkatan,
        PejabatPd pejabat,
        List<Bidang> bidang,
        LocalDate berlakuMulai,
        LocalDate berlakuSampai,
        boolean aktif,
        List<String> kepala,
        List<String> mitra) {

    /** A bidang urusan with its name in the nomenklatur. */
    public record Bidang(String kode, String nama) {}
}
