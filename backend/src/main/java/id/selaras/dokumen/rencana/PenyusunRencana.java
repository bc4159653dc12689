package id.selaras.dokumen.rencana;

import id.selaras.dokumen.BagianRencana;
import id.selaras.dokumen.IdentitasDokumen;
import id.selaras.dokumen.mesin.Naskah;
import id.selaras.dokumen.naskah.KakiHalaman;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.strategis.rencana.IsiRencana;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the tables of an RPJMD or Renstra into a document. */
@Component
public class PenyusunRencana {

    /**
     * @param bagian tables in their order; as XLSX each is a sheet
     * @throws PelanggaranAturan CTK-01 when the rows do not add up to the total that the content claims
     */
    public Naskah susun(IsiRencana isi, IdentitasDokumen identitas, List<BagianRencana> bagian) {
        pastikanJumlahCocok(isi);
        var kepala = isi.kepala();
        var judul =
                kepala.jenis().label() + " " + kepala.pemilik() + " " + kepala.tahunAwal() + "–" + kepala.tahunAkhir();
        var kaki = new KakiHalaman(judul, identitas, !kepala.ditetapkan(), kepala.dataContoh());
        var tabel = new TabelRencanaCetak(isi);
        return new Naskah(
                bagian.size() == 1 ? bagian.get(0).kunci() + " " + judul : judul,
                kepala.pemilik(),
                kepala.kertas(),
                identitas.tanggal(),
                kaki.baris1(),
                kaki.baris2(),
                identitas.urlVerifikasi(),
                kepala.ditetapkan() ? null : KakiHalaman.RANCANGAN,
                kaki.penanda(),
                bagian.stream().map(tabel::lembar).toList());
    }

    /** Roots alone add up to the whole: what is printed below them cannot count twice. */
    private static void pastikanJumlahCocok(IsiRencana isi) {
        for (var tahun : isi.kepala().tahun()) {
            var akar = isi.baris().stream()
                    .filter(b -> b.dalam() == 0)
                    .map(b -> b.pagu().getOrDefault(tahun, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var total = isi.total().getOrDefault(tahun, BigDecimal.ZERO);
            if (akar.compareTo(total) != 0) {
                throw new PelanggaranAturan("CTK-01", akar.toPlainString(), total.toPlainString());
            }
        }
    }
}
