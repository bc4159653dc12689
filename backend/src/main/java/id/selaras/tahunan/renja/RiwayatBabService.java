package id.selaras.tahunan.renja;

import id.selaras.bab.BabBentrok;
import id.selaras.bab.DaftarMedan;
import id.selaras.bab.NaskahBab;
import id.selaras.bab.RiwayatNaskah;
import id.selaras.kernel.PelanggaranAturan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var medan = semua.isEmpty() ? Map.<String, String>of() : bab.medan(renjaId);
        var hasil = new ArrayList<RiwayatNaskah>();
        semua.forEach(r -> hasil.add(butir(r, false, teks(r.sesudah()), medan)));
        pertama(semua)
                .filter(r -> r.sebelum() != null)
                .ifPresent(r -> hasil.add(butir(r, true, teks(r.sebelum()), medan)));
        return hasil;
    }

    private static RiwayatNaskah butir(Riwayat r, boolean awal, String teks, Map<String, String> medan) {
        boolean tulisan = HTML.equals(r.sel());
        return new RiwayatNaskah(
                r.id(),
                r.waktu(),
                r.pelaku(),
                r.aksi().label(),
                tulisan,
                awal,
                tulisan ? DaftarMedan.isi(teks, medan) : teks);
    }

    /** The oldest change of the text; {@code semua} has the newest first. */
    private static Optional<Riwayat> pertama(List<Riwayat> semua) {
        return semua.stream().filter(r -> HTML.equals(r.sel())).reduce((baru, lama) -> lama);
    }

    /**
     * Makes an earlier text the present one; what is there now stays in the trail.
     *
     * @param awal the text before that entry, instead of the one it made
     * @param versi version that the person saw
     * @throws PelanggaranAturan BAB-07 no such entry; and all that saving a text refuses
     * @throws BabBentrok somebody saved it since
     */
    public NaskahBab pakaiLagi(long renjaId, String kunci, long entri, boolean awal, long versi) {
        var lama = milikBab(renjaId, kunci).stream()
                .filter(r -> r.id() == entri && HTML.equals(r.sel()))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("BAB-07"));
        return bab.simpan(renjaId, kunci, versi, teks(awal ? lama.sebelum() : lama.sesudah()));
    }

    private List<Riwayat> milikBab(long renjaId, String kunci) {
        renja.ambil(renjaId);
        return riwayat.satu(renjaId, kunci).stream()
                .filter(r -> r.objek().equals(Riwayat.BAB))
                .toList();
    }

    private static String teks(String json) {
        return json == null ? null : NaskahJson.baca(json, String.class);
    }
}
