package id.selaras.dokumen.renja;

import id.selaras.dokumen.BagianRenja;
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
import id.selaras.tahunan.renja.IsiRenja;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts the parts of a Renja in order: cover, kata pengantar, daftar isi, bab with their tables. */
@Component
public class PenyusunRenja {

    private final PenyusunNaskah naskah;

    PenyusunRenja(PenyusunNaskah naskah) {
        this.naskah = naskah;
    }

    /** @throws PelanggaranAturan CTK-01 when the rows do not add up to the total that the content claims */
    public Naskah susun(IsiRenja isi, IdentitasDokumen identitas, BagianRenja bagian, Format format) {
        pastikanJumlahCocok(isi);
        var kepala = isi.kepala();
        List<Lembar> lembar;
        if (bagian != BagianRenja.SELURUHNYA) {
            lembar = List.of(TabelRenja.lembar(isi, bagian));
        } else if (format == Format.XLSX) {
            lembar = TabelRenja.SEMUA.stream()
                    .map(t -> TabelRenja.lembar(isi, t))
                    .toList();
        } else {
            lembar = seluruhnya(isi, identitas);
        }
        var judul = "Renja " + kepala.namaPd() + " " + kepala.namaPemda() + " Tahun " + kepala.tahun();
        var kaki = new KakiHalaman(judul, identitas, !kepala.ditetapkan(), kepala.dataContoh());
        return new Naskah(
                bagian == BagianRenja.SELURUHNYA ? judul : TabelRenja.nomor(bagian) + " " + judul,
                kepala.namaPd(),
                kepala.kertas(),
                identitas.tanggal(),
                kaki.baris1(),
                kaki.baris2(),
                identitas.urlVerifikasi(),
                kepala.ditetapkan() ? null : KakiHalaman.RANCANGAN,
                kaki.penanda(),
                lembar);
    }

    private static void pastikanJumlahCocok(IsiRenja isi) {
        cocokkan(isi, IsiRenja.Baris::pagu, isi.total());
        cocokkan(isi, IsiRenja.Baris::paguN1, isi.totalPrakiraanMaju());
    }

    private static void cocokkan(IsiRenja isi, Function<IsiRenja.Baris, BigDecimal> nilai, BigDecimal total) {
        var jumlah = Rupiah.jumlah(isi.matriks().stream()
                .filter(b -> b.jenjang() == Jenjang.SUB_KEGIATAN)
                .map(b -> Rupiah.of(nilai.apply(b))));
        if (!jumlah.equals(Rupiah.of(total))) {
            throw new PelanggaranAturan("CTK-01", jumlah, Rupiah.of(total));
        }
    }

    private List<Lembar> seluruhnya(IsiRenja isi, IdentitasDokumen identitas) {
        var kepala = isi.kepala();
        var perakit = new PerakitDokumen(
                naskah,
                kepala.kertas(),
                kunci -> BagianRenja.tabel(kunci)
                        .map(t -> new PerakitDokumen.Tabel(
                                TabelRenja.lembar(isi, t),
                                TabelRenja.nomor(t),
                                TabelRenja.judul(isi, t),
                                TabelRenja.jangkar(t))),
                TandaTangan.kepalaPd(kepala, identitas.tanggal()));
        return perakit.rakit(
                sampul(kepala, identitas),
                isi.kataPengantar(),
                isi.bab(),
                bab -> bab.nomor().equals("IV") ? List.of(BagianRenja.BAB_IV.kunci()) : List.of());
    }

    private static Lembar sampul(IsiRenja.KepalaDokumen kepala, IdentitasDokumen identitas) {
        return new Sampul(
                        "RENCANA KERJA\n(RENJA)",
                        kepala.ditetapkan() ? null : kepala.tahap().label(),
                        kepala.namaPd(),
                        kepala.namaPemda(),
                        "TAHUN " + kepala.tahun(),
                        kepala.dataContoh())
                .lembar(identitas);
    }
}
