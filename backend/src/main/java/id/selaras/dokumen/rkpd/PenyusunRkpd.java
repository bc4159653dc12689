package id.selaras.dokumen.rkpd;

import id.selaras.dokumen.BagianRkpd;
import id.selaras.dokumen.Format;
import id.selaras.dokumen.IdentitasDokumen;
import id.selaras.dokumen.mesin.Lembar;
import id.selaras.dokumen.mesin.Naskah;
import id.selaras.dokumen.naskah.KakiHalaman;
import id.selaras.dokumen.naskah.PenyusunNaskah;
import id.selaras.dokumen.naskah.PerakitDokumen;
import id.selaras.dokumen.naskah.Sampul;
import id.selaras.dokumen.naskah.TandaTangan;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Rupiah;
import id.selaras.tahunan.naskahrkpd.IsiRkpd;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the parts of an RKPD in order: cover, kata pengantar, daftar isi, bab with their tables. */
@Component
public class PenyusunRkpd {

    private final PenyusunNaskah naskah;

    PenyusunRkpd(PenyusunNaskah naskah) {
        this.naskah = naskah;
    }

    /** @throws PelanggaranAturan CTK-01 when a table does not add up to the total that the content claims */
    public Naskah susun(IsiRkpd isi, IdentitasDokumen identitas, BagianRkpd bagian, Format format) {
        pastikanJumlahCocok(isi);
        var kepala = isi.kepala();
        var tabel = new TabelRkpd(isi);
        List<Lembar> lembar;
        if (bagian != BagianRkpd.SELURUHNYA) {
            lembar = List.of(tabel.lembar(bagian));
        } else if (format == Format.XLSX) {
            lembar = Arrays.stream(BagianRkpd.values())
                    .filter(b -> b != BagianRkpd.SELURUHNYA)
                    .map(tabel::lembar)
                    .toList();
        } else {
            lembar = seluruhnya(isi, tabel, identitas);
        }
        var judul = "RKPD " + kepala.namaPemda() + " Tahun " + kepala.tahun();
        var kaki = new KakiHalaman(judul, identitas, !kepala.ditetapkan(), kepala.dataContoh());
        return new Naskah(
                bagian == BagianRkpd.SELURUHNYA ? judul : bagian.label() + " " + judul,
                kepala.namaBappeda(),
                kepala.kertas(),
                identitas.tanggal(),
                kaki.baris1(),
                kaki.baris2(),
                identitas.urlVerifikasi(),
                kepala.ditetapkan() ? null : KakiHalaman.RANCANGAN,
                kaki.penanda(),
                lembar);
    }

    private List<Lembar> seluruhnya(IsiRkpd isi, TabelRkpd tabel, IdentitasDokumen identitas) {
        var kepala = isi.kepala();
        var perakit = new PerakitDokumen(
                naskah,
                kepala.kertas(),
                kunci -> BagianRkpd.tabel(kunci)
                        .map(t -> new PerakitDokumen.Tabel(
                                tabel.lembar(t), tabel.nomor(t), t.judul(), TabelRkpd.jangkar(t))),
                TandaTangan.satu(kepala.tempat(), identitas.tanggal(), kepala.jabatanKepalaDaerah(), null, null));
        var sampul = new Sampul(
                "RENCANA KERJA PEMERINTAH DAERAH\n(RKPD)",
                kepala.ditetapkan() ? null : kepala.tahap().label(),
                null,
                kepala.namaPemda(),
                "TAHUN " + kepala.tahun(),
                kepala.dataContoh());
        return perakit.rakit(sampul.lembar(identitas), isi.kataPengantar(), isi.bab(), bab -> List.of());
    }

    /** Program table, priorities and pagu of the PD are three ways to the same total. */
    private static void pastikanJumlahCocok(IsiRkpd isi) {
        cocok(
                isi.total(),
                isi.program().stream()
                        .filter(b -> b.jenjang() == Jenjang.SUB_KEGIATAN)
                        .map(IsiRkpd.BarisProgram::pagu));
        cocok(
                isi.totalMaju(),
                isi.program().stream()
                        .filter(b -> b.jenjang() == Jenjang.SUB_KEGIATAN)
                        .map(IsiRkpd.BarisProgram::paguMaju));
        cocok(isi.total(), isi.prioritas().stream().map(IsiRkpd.BarisPrioritas::pagu));
        cocok(isi.total(), isi.pagu().stream().map(IsiRkpd.BarisPagu::pagu));
    }

    private static void cocok(BigDecimal total, Stream<BigDecimal> nilai) {
        var jumlah = nilai.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (jumlah.compareTo(total) != 0) {
            throw new PelanggaranAturan("CTK-01", Rupiah.of(jumlah), Rupiah.of(total));
        }
    }
}
