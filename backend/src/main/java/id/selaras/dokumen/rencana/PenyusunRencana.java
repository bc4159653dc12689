package id.selaras.dokumen.rencana;

import id.selaras.dokumen.BagianRencana;
import id.selaras.dokumen.IdentitasDokumen;
import id.selaras.dokumen.mesin.Lembar;
import id.selaras.dokumen.mesin.Naskah;
import id.selaras.dokumen.naskah.Jangkar;
import id.selaras.dokumen.naskah.KakiHalaman;
import id.selaras.dokumen.naskah.PenyusunNaskah;
import id.selaras.dokumen.naskah.PerakitDokumen;
import id.selaras.dokumen.naskah.Sampul;
import id.selaras.dokumen.naskah.TandaTangan;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.strategis.rencana.IsiRencana;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts an RPJPD, RPJMD or Renstra into a document: its tables alone, or the whole with its chapters. */
@Component
public class PenyusunRencana {

    private final PenyusunNaskah penyusun;

    PenyusunRencana(PenyusunNaskah penyusun) {
        this.penyusun = penyusun;
    }

    /**
     * @param bagian tables in their order; as XLSX each is a sheet
     * @throws PelanggaranAturan CTK-01 when the rows do not add up to the total that the content claims
     */
    public Naskah susun(IsiRencana isi, IdentitasDokumen identitas, List<BagianRencana> bagian) {
        pastikanJumlahCocok(isi);
        var kepala = isi.kepala();
        var judul =
                kepala.jenis().label() + " " + kepala.pemilik() + " " + kepala.tahunAwal() + "–" + kepala.tahunAkhir();
        var tabel = new TabelRencanaCetak(isi);
        return naskah(
                isi,
                identitas,
                bagian.size() == 1 ? bagian.get(0).kunci() + " " + judul : judul,
                bagian.stream().map(tabel::lembar).toList());
    }

    /**
     * The whole document: cover, kata pengantar, daftar isi, bab with what the tree of the plan says in them.
     *
     * @throws PelanggaranAturan CTK-01 when the rows do not add up to the total that the content claims
     */
    public Naskah buku(IsiRencana isi, IdentitasDokumen identitas) {
        pastikanJumlahCocok(isi);
        var kepala = isi.kepala();
        var tabel = new TabelRencanaCetak(isi);
        var jabatan = kepala.namaPd() == null ? kepala.jabatanKepalaDaerah() : kepala.jabatanKepalaPd();
        var perakit = new PerakitDokumen(
                penyusun,
                kepala.kertas(),
                kunci -> BagianRencana.untuk(kepala.jenis()).stream()
                        .filter(b -> b.kunci().equals(kunci))
                        .findFirst()
                        .map(b -> new PerakitDokumen.Tabel(
                                tabel.lembar(b), b.kunci(), b.judul(), Jangkar.untuk("tabel", b.kunci()))),
                TandaTangan.satu(
                        kepala.tempat(),
                        identitas.tanggal(),
                        jabatan == null ? "Kepala " + kepala.pemilik() : jabatan,
                        kepala.namaPd() == null ? null : kepala.namaKepalaPd(),
                        null));
        var sampul = new Sampul(
                kepala.jenis().kepanjangan().toUpperCase(Locale.ROOT) + "\n("
                        + kepala.jenis().label().toUpperCase(Locale.ROOT) + ")",
                kepala.ditetapkan() ? null : kepala.tahap().label(kepala.jenis()),
                kepala.namaPd(),
                kepala.namaPemda(),
                "TAHUN " + kepala.tahunAwal() + "–" + kepala.tahunAkhir(),
                kepala.dataContoh());
        var bab = isi.bab().stream().map(b -> UraianPohon.dalam(b, isi)).toList();
        return naskah(
                isi,
                identitas,
                kepala.jenis().label() + " " + kepala.pemilik() + " " + kepala.tahunAwal() + "–" + kepala.tahunAkhir(),
                perakit.rakit(sampul.lembar(identitas), isi.kataPengantar(), bab, b -> List.of()));
    }

    private static Naskah naskah(IsiRencana isi, IdentitasDokumen identitas, String nama, List<Lembar> lembar) {
        var kepala = isi.kepala();
        var judul =
                kepala.jenis().label() + " " + kepala.pemilik() + " " + kepala.tahunAwal() + "–" + kepala.tahunAkhir();
        var kaki = new KakiHalaman(judul, identitas, !kepala.ditetapkan(), kepala.dataContoh());
        return new Naskah(
                nama,
                kepala.pemilik(),
                kepala.kertas(),
                identitas.tanggal(),
                kaki.baris1(),
                kaki.baris2(),
                identitas.urlVerifikasi(),
                kepala.ditetapkan() ? null : KakiHalaman.RANCANGAN,
                kaki.penanda(),
                lembar);
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
