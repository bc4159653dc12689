package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns a preview into one step, unless somebody changed what it would change. */
@Component
class TerapkanPratinjau {

    private final SubKegiatanRepository baris;
    private final IndikatorRenjaRepository indikator;
    private final PencatatLangkah pencatat;

    TerapkanPratinjau(SubKegiatanRepository baris, IndikatorRenjaRepository indikator, PencatatLangkah pencatat) {
        this.baris = baris;
        this.indikator = indikator;
        this.pencatat = pencatat;
    }

    /** What applying it did, kept beside the preview. */
    record Hasil(long baru, long berubah) {}

    HasilSunting terapkan(Renja renja, Pratinjau pratinjau) {
        var langkah = new Langkah(renja);
        Map<String, SubKegiatanRenja> perKode = new HashMap<>();
        Map<String, SubKegiatanRenja> perSilsilah = new HashMap<>();
        baris.semua(renja.id()).forEach(b -> {
            perKode.put(b.kode(), b);
            perSilsilah.put(b.silsilah(), b);
        });
        for (var satu : pratinjau.baris()) {
            if (satu.status() == Pratinjau.Status.BARU) {
                if (perKode.containsKey(satu.kode())) {
                    throw new PelanggaranAturan("TMP-40", satu.kode(), satu.nama());
                }
                var baru = new SubKegiatanRenja(renja.id(), satu.kode(), satu.nama());
                baru.isi(satu.sesudah());
                langkah.tambah(baru, Riwayat.Aksi.TEMPEL);
            } else if (satu.status() == Pratinjau.Status.BERUBAH) {
                ubah(langkah, perSilsilah.get(satu.silsilah()), satu);
            }
        }
        pratinjau.indikator().forEach(i -> indikator(langkah, renja, i));
        langkah.terangkan(List.of(Keterangan.of(
                "TMP-42", pratinjau.jumlah(Pratinjau.Status.BARU), pratinjau.jumlah(Pratinjau.Status.BERUBAH))));
        return pencatat.selesai(langkah);
    }

    /** The answer to a second time. */
    HasilSunting sudah(Renja renja, Hasil hasil) {
        var langkah = new Langkah(renja);
        langkah.terangkan(List.of(Keterangan.of("TMP-42", hasil.baru(), hasil.berubah())));
        return pencatat.selesai(langkah);
    }

    private static void ubah(Langkah langkah, SubKegiatanRenja kini, Pratinjau.Baris satu) {
        if (kini == null) {
            throw new PelanggaranAturan("TMP-41", satu.kode(), satu.nama());
        }
        var isi = kini.isi();
        for (var sel : satu.sebelum().beda(satu.sesudah())) {
            if (!IsiBaris.sama(isi.sel(sel), satu.sebelum().sel(sel))) {
                throw new PelanggaranAturan("TMP-41", satu.kode(), satu.nama());
            }
            isi = isi.dengan(sel, satu.sesudah().sel(sel));
        }
        langkah.ubah(kini, isi, Riwayat.Aksi.TEMPEL, null);
    }

    private void indikator(Langkah langkah, Renja renja, Pratinjau.IndikatorBaru satu) {
        var isi = satu.sesudah();
        if (satu.status() == Pratinjau.Status.BARU) {
            var baru = new IndikatorRenja(renja.id(), isi.kode(), satu.nomor(), isi.nama());
            baru.isi(isi);
            langkah.tambah(baru, Riwayat.Aksi.TEMPEL);
        } else if (satu.status() == Pratinjau.Status.BERUBAH) {
            var kini = indikator
                    .findByRenjaIdAndSilsilah(renja.id(), satu.sebelum().silsilah())
                    .orElseThrow(() -> new PelanggaranAturan("TMP-41", isi.kode(), isi.nama()));
            if (!kini.baris().beda(satu.sebelum()).isEmpty()) {
                throw new PelanggaranAturan("TMP-41", isi.kode(), isi.nama());
            }
            langkah.ubah(kini, isi, Riwayat.Aksi.TEMPEL, null);
        }
    }
}
