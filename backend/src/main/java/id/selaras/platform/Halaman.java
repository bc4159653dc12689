package id.selaras.platform;

import java.util.List;

/**
 * What the frame of a page shows around its content.
 *
 * @param tahun plan year that is being drafted
 * @param hari the day it is in the product, "Kamis, 25 Februari 2021"
 * @param peragaan the demo, whose clock is not the real one
 * @param contoh the figures are invented, and every page says so
 * @param pengguna null where nobody is signed in
 */
record Halaman(
        String pemda,
        int tahun,
        String hari,
        boolean peragaan,
        boolean contoh,
        PenggunaHalaman pengguna,
        List<KelompokMenu> menu) {

    /** @param sebutan the office by which the person is greeted, short */
    record PenggunaHalaman(String nama, String sebutan, List<String> jabatan, boolean admin) {}

    /** @param judul message key, null for the first group */
    record KelompokMenu(String judul, List<ButirMenu> butir) {}

    /**
     * @param label message key
     * @param tombol key after "g", null for none
     * @param hitung address of a fragment with a number, null for none
     */
    record ButirMenu(String label, String tautan, String tombol, String hitung, boolean kini) {}
}
