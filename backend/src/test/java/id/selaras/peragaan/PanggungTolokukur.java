package id.selaras.peragaan;

import id.selaras.tahunan.renja.RenjaService;
import org.springframework.boot.test.context.TestComponent;

/** Opens the year of the demo for benchmarks that live in other packages. */
@TestComponent
public class PanggungTolokukur {

    public static final String PEMDA = PemuatPeragaan.PEMDA;
    public static final int TAHUN = PemuatPeragaan.TAHUN;

    private final PemuatPeragaan pemuat;
    private final PemuatRenja renja;
    private final RenjaService layanan;

    PanggungTolokukur(PemuatPeragaan pemuat, PemuatRenja renja, RenjaService layanan) {
        this.pemuat = pemuat;
        this.renja = renja;
        this.layanan = layanan;
    }

    /** All PD with their lines, nothing done yet. */
    public void bukaTahun() {
        var berkas = new Berkas(PEMDA);
        var acuan = pemuat.siapkan(berkas, 0);
        pemuat.pd(berkas).forEach((kunci, pdId) -> renja.muatBaris(
                berkas, acuan, kunci, layanan.cari(TAHUN, pdId).orElseThrow().id(), PemuatRenja.RANCANGAN));
    }
}
