package id.selaras.dokumen;

import id.selaras.dokumen.reviu.NaskahReviu;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.verifikasi.reviu.ReviuService;
import java.util.Arrays;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The papers of a review by APIP: catatan and laporan hasil reviu. */
@Component
class SumberReviu implements SumberNaskah {

    private final CetakReviuService cetak;
    private final ReviuService reviu;

    SumberReviu(CetakReviuService cetak, ReviuService reviu) {
        this.cetak = cetak;
        this.reviu = reviu;
    }

    @Override
    public String kunci() {
        return "reviu";
    }

    @Override
    public HalamanNaskah halaman(long id) {
        var r = reviu.ambil(id);
        return new HalamanNaskah(
                r.nama(),
                "/reviu/" + id,
                r.nama(),
                true,
                r.berjalan() ? "Reviu masih berjalan: lembar dicetak sebagaimana adanya sekarang, tanpa nomor." : null,
                id,
                Arrays.stream(NaskahReviu.values())
                        .map(n -> new Butir(n.name(), n.jenis(), n.label(), null))
                        .toList(),
                cetak.daftar(id));
    }

    @Override
    public DokumenTerbit cetak(long id, String naskah, Format format) {
        return cetak.cetak(
                id,
                Arrays.stream(NaskahReviu.values())
                        .filter(n -> n.name().equals(naskah))
                        .findFirst()
                        .orElseThrow(() -> new PelanggaranAturan("DKM-404")),
                format);
    }

    @Override
    public Set<String> sesudahTugas(String naskahTugas) {
        return switch (naskahTugas) {
            case "KERTAS_KERJA_REVIU" -> Set.of("CHR");
            case "CATATAN_HASIL_REVIU" -> Set.of("CHR", "LHR");
            default -> Set.of();
        };
    }
}
