package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import java.util.List;

/**
 * The whole sheet of a Renja.
 *
 * @param bolehSunting the person may type into it now
 * @param kunci why it cannot be changed now; null where it can, or where the person only reads
 */
public record Lembar(
        RenjaRingkas renja,
        List<BarisLembar> baris,
        TotalRenja total,
        DaftarPilihan pilihan,
        boolean bolehSunting,
        PelanggaranAturan kunci) {

    /** Bappeda has set something beside what the PD proposes. */
    public boolean berpenetapan() {
        return baris.stream()
                .map(BarisLembar::baris)
                .anyMatch(b -> b != null
                        && (b.penetapanPagu() != null || b.penetapanTarget() != null || b.catatanPenetapan() != null));
    }

    public List<String> urutan() {
        return baris.stream().map(BarisLembar::id).toList();
    }
}
