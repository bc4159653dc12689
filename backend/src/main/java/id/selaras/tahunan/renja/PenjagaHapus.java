package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a line that something points at from being deleted. */
@Component
class PenjagaHapus {

    private final BacaRenja baca;
    private final List<RujukanBaris> rujukan;

    PenjagaHapus(BacaRenja baca, List<RujukanBaris> rujukan) {
        this.baca = baca;
        this.rujukan = rujukan;
    }

    /** @throws PelanggaranAturan SUN-18 with the number and the names of what points at it */
    void pastikanBolehDihapus(Renja renja, SubKegiatanRenja baris) {
        var ringkas = baca.ringkas(renja.id()).orElseThrow(() -> new PelanggaranAturan("RNJ-404"));
        var penunjuk = new ArrayList<String>();
        if (baris.penetapanPagu() != null || baris.penetapanTarget() != null || baris.catatanPenetapan() != null) {
            penunjuk.add("angka penetapan Bappeda");
        }
        rujukan.forEach(r -> penunjuk.addAll(r.rujukan(ringkas, BacaRenja.baris(baris))));
        if (!penunjuk.isEmpty()) {
            throw new PelanggaranAturan(
                    "SUN-18", baris.kode(), baris.nama(), String.valueOf(penunjuk.size()), String.join("; ", penunjuk));
        }
    }
}
