package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.strategis.renstra.RenstraService;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells where a line comes from and what it answers to. */
@Service
@Transactional(readOnly = true)
public class RinciBarisService {

    private static final Map<String, String> ASAL = Map.of(
            "TEKNOKRATIK", "teknokratik: dari Renstra dan analisis perangkat daerah",
            "USULAN", "usulan masyarakat",
            "POKIR", "pokok pikiran DPRD",
            "MANDAT", "mandat peraturan atau penugasan");

    private final RenjaService renja;
    private final SubKegiatanRepository baris;
    private final PilihanRenja pilihan;
    private final RenstraService renstra;

    RinciBarisService(RenjaService renja, SubKegiatanRepository baris, PilihanRenja pilihan, RenstraService renstra) {
        this.renja = renja;
        this.baris = baris;
        this.pilihan = pilihan;
        this.renstra = renstra;
    }

    /** @throws PelanggaranAturan SUN-17 the line is gone, AKS-02 not yours to read */
    public RinciBaris baris(long renjaId, String silsilah) {
        var r = renja.ambil(renjaId);
        var satu = baris.findByRenjaIdAndSilsilah(renjaId, silsilah)
                .map(BacaRenja::baris)
                .orElseThrow(() -> new PelanggaranAturan("SUN-17"));
        var isi = satu.isi();
        var daftar = pilihan.untuk(r.tahun(), r.pdId(), r.nomenklatur());
        return new RinciBaris(
                satu,
                r.tahun(),
                ASAL.get(isi.asal() == null ? "" : isi.asal()),
                daftar.prioritas().stream()
                        .filter(p -> Long.valueOf(p.id()).equals(isi.prioritasId()))
                        .findFirst()
                        .orElse(null),
                daftar.sasaran().stream()
                        .filter(s -> Long.valueOf(s.id()).equals(isi.rpjmdSasaranId()))
                        .findFirst()
                        .orElse(null),
                daftar.usulan().stream()
                        .filter(u -> Long.valueOf(u.id()).equals(isi.usulanId()))
                        .findFirst()
                        .orElse(null),
                renja.cari(r.tahun() - 1, r.pdId())
                        .flatMap(l -> renja.rinci(l.id()).baris().stream()
                                .filter(b -> b.kode().equals(satu.kode()))
                                .findFirst())
                        .orElse(null),
                renstra.baris(r.pdId(), r.tahun()).stream()
                        .filter(b -> b.kode().equals(satu.kode()))
                        .findFirst()
                        .orElse(null));
    }
}
