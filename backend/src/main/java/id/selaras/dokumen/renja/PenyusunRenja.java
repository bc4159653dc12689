package id.selaras.dokumen.renja;

import id.selaras.bab.IsiBab;
import id.selaras.dokumen.BagianRenja;
import id.selaras.dokumen.Format;
import id.selaras.dokumen.IdentitasDokumen;
import id.selaras.dokumen.mesin.Lembar;
import id.selaras.dokumen.mesin.Lembar.EntriIsi;
import id.selaras.dokumen.mesin.Naskah;
import id.selaras.dokumen.naskah.Jangkar;
import id.selaras.dokumen.naskah.KakiHalaman;
import id.selaras.dokumen.naskah.PenyusunNaskah;
import id.selaras.dokumen.naskah.TandaTangan;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Rupiah;
import id.selaras.tahunan.renja.IsiRenja;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts the parts of a Renja in order: cover, kata pengantar, daftar isi, bab with their tables. */
@Component
public class PenyusunRenja {

    private static final String TEMPLAT_NASKAH = "naskah/naskah";

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
            lembar = new Perakit(isi, identitas).rakit();
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

    /** One whole document while it is put together. */
    private final class Perakit {

        private final IsiRenja isi;
        private final IsiRenja.KepalaDokumen kepala;
        private final IdentitasDokumen identitas;
        private final List<Lembar> lembar = new ArrayList<>();
        private final List<EntriIsi> daftarIsi = new ArrayList<>();
        private final List<EntriIsi> daftarTabel = new ArrayList<>();
        private final EnumSet<BagianRenja> tertera = EnumSet.noneOf(BagianRenja.class);
        private PenyusunNaskah.Teks teks;

        Perakit(IsiRenja isi, IdentitasDokumen identitas) {
            this.isi = isi;
            this.kepala = isi.kepala();
            this.identitas = identitas;
            this.teks = naskah.mulai(kepala.kertas());
        }

        List<Lembar> rakit() {
            daftarIsi.add(new EntriIsi("JUDUL", null, "DAFTAR ISI", null, "daftar_isi"));
            daftarTabel.add(new EntriIsi("JUDUL", null, "DAFTAR TABEL", null, "daftar_tabel"));
            lembar.add(sampul());
            kataPengantar();
            int tempatDaftarIsi = lembar.size();
            daftarIsi.add(new EntriIsi("DEPAN", null, "DAFTAR ISI", null, "daftar_isi"));
            daftarIsi.add(new EntriIsi("DEPAN", null, "DAFTAR TABEL", null, "daftar_tabel"));
            for (int i = 0; i < isi.bab().size(); i++) {
                bab(isi.bab().get(i), i == isi.bab().size() - 1);
            }
            var semua = new ArrayList<>(daftarIsi);
            if (daftarTabel.size() > 1) {
                semua.addAll(daftarTabel);
            } else {
                semua.removeIf(e -> "daftar_tabel".equals(e.tujuan()));
            }
            lembar.add(tempatDaftarIsi, Lembar.daftarIsi(semua));
            return lembar;
        }

        private Lembar sampul() {
            var parameter = new HashMap<String, Object>();
            parameter.put(
                    "tahapSampul",
                    kepala.ditetapkan() ? null : kepala.tahap().label().toUpperCase(Locale.ROOT));
            parameter.put("perangkatDaerah", kepala.namaPd().toUpperCase(Locale.ROOT));
            parameter.put("pemda", kepala.namaPemda().toUpperCase(Locale.ROOT));
            parameter.put("tahun", kepala.tahun());
            parameter.put("contoh", kepala.dataContoh() ? KakiHalaman.CONTOH : null);
            parameter.put("nomorDokumen", identitas.nomor().isEmpty() ? null : "Nomor " + identitas.nomor());
            parameter.put("versiDokumen", identitas.versi());
            parameter.put("urlBukti", identitas.urlVerifikasi());
            parameter.put("hash", identitas.hash().isEmpty() ? null : "SHA-256 isi " + identitas.hash());
            return new Lembar("renja/sampul", parameter, List.of());
        }

        private void kataPengantar() {
            if (isi.kataPengantar() == null || isi.kataPengantar().isBlank()) {
                return;
            }
            teks.bab(null, "KATA PENGANTAR", "kata_pengantar").html(isi.kataPengantar());
            daftarIsi.add(new EntriIsi("DEPAN", null, "KATA PENGANTAR", null, "kata_pengantar"));
            akhiriTeks(TandaTangan.kepalaPd(kepala, identitas.tanggal()));
        }

        private void bab(IsiBab bab, boolean terakhir) {
            var jangkar = Jangkar.untuk("bab", bab.kunci());
            teks.bab("BAB " + bab.nomor(), bab.judul().toUpperCase(Locale.ROOT), jangkar)
                    .html(bab.html());
            daftarIsi.add(
                    new EntriIsi("BAB", "BAB " + bab.nomor(), bab.judul().toUpperCase(Locale.ROOT), null, jangkar));
            for (var sub : bab.subBab()) {
                subBab(sub);
            }
            if (bab.nomor().equals("IV") && !tertera.contains(BagianRenja.BAB_IV)) {
                tabel(BagianRenja.BAB_IV);
            }
            akhiriTeks(terakhir ? TandaTangan.kepalaPd(kepala, identitas.tanggal()) : TandaTangan.TANPA);
        }

        private void subBab(IsiBab.SubBab sub) {
            if (!sub.judul().isBlank()) {
                var jangkar = Jangkar.untuk("sub", sub.kunci());
                teks.subBab(sub.nomor(), sub.judul(), jangkar);
                daftarIsi.add(new EntriIsi("SUBBAB", sub.nomor(), sub.judul(), null, jangkar));
            }
            teks.html(sub.html());
            for (var kunci : sub.tabel()) {
                BagianRenja.tabel(kunci).ifPresent(this::tabel);
            }
        }

        private void tabel(BagianRenja tabel) {
            if (tertera.add(tabel)) {
                akhiriTeks(TandaTangan.TANPA);
                lembar.add(TabelRenja.lembar(isi, tabel));
                daftarTabel.add(new EntriIsi(
                        "TABEL",
                        TabelRenja.nomor(tabel),
                        TabelRenja.judul(isi, tabel),
                        null,
                        TabelRenja.jangkar(tabel)));
            }
        }

        private void akhiriTeks(TandaTangan tandaTangan) {
            if (!teks.kosong() || tandaTangan != TandaTangan.TANPA) {
                lembar.add(new Lembar(TEMPLAT_NASKAH, tandaTangan.parameter(), teks.selesai()));
                teks = naskah.mulai(kepala.kertas());
            }
        }
    }
}
