package id.selaras.dokumen.verifikasi;

import id.selaras.dokumen.Format;
import id.selaras.dokumen.IdentitasDokumen;
import id.selaras.dokumen.mesin.Lembar;
import id.selaras.dokumen.mesin.Naskah;
import id.selaras.dokumen.naskah.Jangkar;
import id.selaras.dokumen.naskah.KakiHalaman;
import id.selaras.dokumen.naskah.PenyusunNaskah;
import id.selaras.dokumen.naskah.TandaTangan;
import id.selaras.dokumen.naskah.TanggalIndonesia;
import id.selaras.verifikasi.IsiBeritaAcaraVerifikasi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Puts the verification sheet together: the berita acara with four diktum and its Formulir 1 to 3.
 *
 * <p>Source: [PRAKTIK-CIREBON].
 */
@Component
public class PenyusunVerifikasi {

    private final PenyusunNaskah naskah;

    PenyusunVerifikasi(PenyusunNaskah naskah) {
        this.naskah = naskah;
    }

    public Naskah susun(IsiBeritaAcaraVerifikasi isi, IdentitasDokumen identitas, Format format) {
        var judul =
                "Berita Acara Verifikasi " + isi.tahap().label() + " Renja " + isi.namaPd() + " Tahun " + isi.tahun();
        var kaki = new KakiHalaman(judul, identitas, false, isi.dataContoh());
        var lembar = new ArrayList<Lembar>();
        if (format != Format.XLSX) {
            lembar.add(beritaAcara(isi, identitas));
        }
        lembar.add(formulir(
                isi, "verifikasi/kelengkapan", "Formulir 1", "Kelengkapan dan Sistematika Dokumen", kelengkapan(isi)));
        lembar.add(formulir(isi, "verifikasi/temuan", "Formulir 2", "Hasil Pemeriksaan Konsistensi", temuan(isi)));
        lembar.add(formulir(isi, "verifikasi/catatan", "Formulir 3", "Catatan dan Tindak Lanjut", catatan(isi)));
        return new Naskah(
                judul,
                isi.namaBappeda(),
                isi.kertas(),
                identitas.tanggal(),
                kaki.baris1(),
                kaki.baris2(),
                identitas.urlVerifikasi(),
                null,
                kaki.penanda(),
                lembar);
    }

    private Lembar beritaAcara(IsiBeritaAcaraVerifikasi isi, IdentitasDokumen identitas) {
        var teks = naskah.mulai(isi.kertas());
        new DiktumVerifikasi(isi).tulis(teks);
        var tandaTangan = new TandaTangan(
                isi.tempat() + ", " + TanggalIndonesia.panjang(isi.tanggal()),
                "a.n. KEPALA " + isi.namaPd().toUpperCase(Locale.ROOT) + "\nKetua Tim Penyusun Renja",
                TandaTangan.nama(isi.ketuaTim()),
                "a.n. KEPALA " + isi.namaBappeda().toUpperCase(Locale.ROOT) + "\nVerifikator",
                TandaTangan.nama(isi.verifikator()),
                null);
        var parameter = tandaTangan.parameter();
        parameter.put("kopPemda", "PEMERINTAH " + isi.namaPemda().toUpperCase(Locale.ROOT));
        parameter.put("kopInstansi", isi.namaBappeda().toUpperCase(Locale.ROOT));
        parameter.put(
                "judulNaskah",
                ("Berita Acara Verifikasi\n" + isi.tahap().label() + " Rencana Kerja (Renja)\n" + isi.namaPd()
                                + "\nTahun " + isi.tahun())
                        .toUpperCase(Locale.ROOT));
        parameter.put("nomorNaskah", identitas.nomor().isEmpty() ? null : "Nomor: " + identitas.nomor());
        return new Lembar("naskah/naskah", parameter, teks.selesai());
    }

    private static Lembar formulir(
            IsiBeritaAcaraVerifikasi isi, String templat, String nama, String judul, List<? extends Record> baris) {
        var parameter = new java.util.HashMap<String, Object>();
        parameter.put("tahun", isi.tahun());
        parameter.put("nomorTabel", nama);
        parameter.put("judul", judul);
        parameter.put("perangkatDaerah", isi.tahap().label() + " Renja " + isi.namaPd() + " Tahun " + isi.tahun());
        parameter.put("jangkar", Jangkar.untuk("formulir", nama));
        return new Lembar(templat, parameter, baris, nama);
    }

    private static List<BarisVerifikasi.Kelengkapan> kelengkapan(IsiBeritaAcaraVerifikasi isi) {
        var hasil = new ArrayList<BarisVerifikasi.Kelengkapan>();
        String kelompok = null;
        int nomor = 0;
        for (var butir : isi.kelengkapan()) {
            if (!Objects.equals(kelompok, butir.kelompok())) {
                kelompok = butir.kelompok();
                hasil.add(new BarisVerifikasi.Kelengkapan(true, 0, null, kelompok, null, null, null));
            }
            hasil.add(new BarisVerifikasi.Kelengkapan(
                    false,
                    0,
                    String.valueOf(++nomor),
                    butir.uraian(),
                    butir.ada() ? "√" : null,
                    butir.ada() ? null : "√",
                    butir.tindakLanjut()));
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisVerifikasi.Kelengkapan(false, 0, null, "Nihil", null, null, null));
        }
        return hasil;
    }

    private static List<BarisVerifikasi.Temuan> temuan(IsiBeritaAcaraVerifikasi isi) {
        var hasil = new ArrayList<BarisVerifikasi.Temuan>();
        for (var t : isi.temuan()) {
            hasil.add(new BarisVerifikasi.Temuan(
                    false,
                    0,
                    String.valueOf(hasil.size() + 1),
                    t.kode(),
                    t.bobot(),
                    t.tempat(),
                    t.pesan(),
                    t.justifikasi(),
                    t.keputusan()));
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisVerifikasi.Temuan(false, 0, null, null, null, "Nihil", null, null, null));
        }
        return hasil;
    }

    private static List<BarisVerifikasi.Catatan> catatan(IsiBeritaAcaraVerifikasi isi) {
        var hasil = new ArrayList<BarisVerifikasi.Catatan>();
        for (var c : isi.catatan()) {
            hasil.add(new BarisVerifikasi.Catatan(
                    false, 0, String.valueOf(hasil.size() + 1), c.tempat(), c.catatan(), c.jawaban(), c.status()));
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisVerifikasi.Catatan(false, 0, null, "Nihil", null, null, null));
        }
        return hasil;
    }
}
