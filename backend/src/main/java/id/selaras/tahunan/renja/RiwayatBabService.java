package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The earlier texts of a chapter, and taking one of them up again. */
@Service
@Transactional
public class RiwayatBabService {

    private static final String HTML = "html";

    private final RenjaService renja;
    private final RiwayatRenja riwayat;
    private final BabRenjaService bab;

    RiwayatBabService(RenjaService renja, RiwayatRenja riwayat, BabRenjaService bab) {
        this.renja = renja;
        this.riwayat = riwayat;
        this.bab = bab;
    }

    /** Every change of a chapter, the newest first. */
    @Transactional(readOnly = true)
    public List<RiwayatNaskah> daftar(long renjaId, String kunci) {
        var semua = milikBab(renjaId, kunci);
        var medan = semua.isEmpty() ? java.util.Map.<String, String>of() : bab.medan(renjaId);
        return semua.stream()
                .map(r -> new RiwayatNaskah(
                        r.id(),
                        r.waktu(),
                        r.pelaku(),
                        r.aksi().label(),
                        HTML.equals(r.sel()),
                        HTML.equals(r.sel()) ? MedanHidup.isi(teks(r), medan) : teks(r)))
                .toList();
    }

    /**
     * Makes an earlier text the present one; what is there now stays in the trail.
     *
     * @param versi version that the person saw
     * @throws PelanggaranAturan BAB-07 no such entry; and all that saving a text refuses
     * @throws BabBentrok somebody saved it since
     */
    public NaskahBab pakaiLagi(long renjaId, String kunci, long entri, long versi) {
        var lama = milikBab(renjaId, kunci).stream()
                .filter(r -> r.id() == entri && HTML.equals(r.sel()))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("BAB-07"));
        return bab.simpan(renjaId, kunci, versi, teks(lama));
    }

    private List<Riwayat> milikBab(long renjaId, String kunci) {
        renja.ambil(renjaId);
        return riwayat.satu(renjaId, kunci).stream()
                .filter(r -> r.objek().equals(Riwayat.BAB))
                .toList();
    }

    private static String teks(Riwayat r) {
        return r.sesudah() == null ? null : NaskahJson.baca(r.sesudah(), String.class);
    }
}
