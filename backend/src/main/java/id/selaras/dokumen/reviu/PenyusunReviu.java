package id.selaras.dokumen.reviu;

import id.selaras.dokumen.IdentitasDokumen;
import id.selaras.dokumen.mesin.Lembar;
import id.selaras.dokumen.mesin.Naskah;
import id.selaras.dokumen.naskah.Jangkar;
import id.selaras.dokumen.naskah.KakiHalaman;
import id.selaras.dokumen.naskah.PenyusunNaskah;
import id.selaras.dokumen.naskah.TandaTangan;
import id.selaras.dokumen.naskah.TanggalIndonesia;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Puts Catatan and Laporan Hasil Reviu together. Source: [K h] Permendagri 10/2018, which gives limited
 * assurance by work papers and ends in these two; the outline is a proposal of Selaras.
 */
@Component
public class PenyusunReviu {

    private static final String KOP = "Inspektorat";

    private record BarisTemuan(
            String nomor, String kondisi, String kriteria, String rekomendasi, String tanggapan, String status) {}

    private record BarisButir(String nomor, String aspek, String uraian, String hasil, String catatan) {}

    private final PenyusunNaskah naskah;

    PenyusunReviu(PenyusunNaskah naskah) {
        this.naskah = naskah;
    }

    public Naskah susun(NaskahReviu jenis, IsiNaskahReviu isi, IdentitasDokumen identitas) {
        var judul = jenis.label() + " " + isi.dokumen();
        var kaki = new KakiHalaman(judul, identitas, !isi.selesai(), isi.dataContoh());
        var lembar = new ArrayList<Lembar>();
        lembar.add(teks(jenis, isi, identitas));
        if (jenis == NaskahReviu.LHR) {
            lembar.add(tabel("forum/daftar-periksa", "Lampiran I", "Daftar Periksa", isi, butir(isi)));
        }
        lembar.add(tabel(
                "forum/temuan-reviu",
                jenis == NaskahReviu.LHR ? "Lampiran II" : "Lampiran",
                "Temuan, Rekomendasi, dan Tanggapan",
                isi,
                temuan(isi)));
        return new Naskah(
                judul,
                KOP,
                isi.kertas(),
                identitas.tanggal(),
                kaki.baris1(),
                kaki.baris2(),
                identitas.urlVerifikasi(),
                isi.selesai() ? null : KakiHalaman.RANCANGAN,
                kaki.penanda(),
                lembar);
    }

    private Lembar teks(NaskahReviu jenis, IsiNaskahReviu isi, IdentitasDokumen identitas) {
        var teks = naskah.mulai(isi.kertas());
        if (jenis == NaskahReviu.CHR) {
            catatan(teks, isi);
        } else {
            laporan(teks, isi);
        }
        var parameter = new TandaTangan(
                        isi.tempat() + ", " + TanggalIndonesia.panjang(isi.tanggal()),
                        jenis == NaskahReviu.CHR ? isi.yangDireviu().toUpperCase(Locale.ROOT) : null,
                        jenis == NaskahReviu.CHR ? TandaTangan.nama(null) : null,
                        "INSPEKTUR " + isi.namaPemda().toUpperCase(Locale.ROOT),
                        TandaTangan.nama(null),
                        null)
                .parameter();
        parameter.put("kopPemda", "PEMERINTAH " + isi.namaPemda().toUpperCase(Locale.ROOT));
        parameter.put("kopInstansi", KOP.toUpperCase(Locale.ROOT));
        parameter.put("kopAlamat", isi.alamat());
        parameter.put("judulNaskah", (jenis.label() + "\n" + isi.dokumen()).toUpperCase(Locale.ROOT));
        parameter.put("nomorNaskah", identitas.nomor().isEmpty() ? null : "Nomor: " + identitas.nomor());
        return new Lembar("naskah/naskah", parameter, teks.selesai());
    }

    private static void catatan(PenyusunNaskah.Teks teks, IsiNaskahReviu isi) {
        teks.paragraf("Inspektorat " + aman(isi.namaPemda()) + " telah mereviu " + aman(isi.dokumen()) + " (putaran ke-"
                + isi.putaran()
                + ") untuk memberi keyakinan terbatas bahwa penyusunannya mengikuti tata cara dan isinya"
                + " konsisten dengan dokumen perencanaan lain.");
        teks.paragraf(
                isi.temuan().isEmpty()
                        ? "Reviu tidak menemukan hal yang perlu diperbaiki."
                        : "Reviu mencatat " + isi.temuan().size()
                                + " temuan sebagaimana lampiran. Setiap temuan ditanggapi sebelum dokumen ditetapkan.");
        teks.paragraf(kesimpulan(isi));
    }

    private static void laporan(PenyusunNaskah.Teks teks, IsiNaskahReviu isi) {
        teks.html("<h3>Dasar</h3><p>Permendagri Nomor 10 Tahun 2018 tentang reviu atas dokumen perencanaan pembangunan"
                + " dan anggaran daerah tahunan.</p>");
        teks.html("<h3>Tujuan dan ruang lingkup</h3><p>Reviu memberi keyakinan terbatas atas " + aman(isi.dokumen())
                + ", mencakup proses penyusunan, sistematika dan kelengkapan, konsistensi, serta kelayakan isi. Reviu"
                + " bukan persetujuan dan tidak mengubah isi dokumen.</p>");
        long sesuai =
                isi.butir().stream().filter(b -> "Sesuai".equals(b.hasil())).count();
        teks.html("<h3>Hasil</h3><p>Dari " + isi.butir().size() + " butir daftar periksa, " + sesuai
                + " butir sesuai (Lampiran I). Temuan: " + isi.temuan().size() + " (Lampiran II).</p>");
        teks.html("<h3>Kesimpulan</h3><p>" + kesimpulan(isi) + "</p>");
    }

    private static String kesimpulan(IsiNaskahReviu isi) {
        if (!isi.selesai()) {
            return "Reviu masih berjalan; kesimpulan diberikan sesudah setiap tanggapan dinilai.";
        }
        return isi.diperbaiki()
                ? "Dokumen diperbaiki menurut rekomendasi, lalu direviu kembali."
                : "Tidak ada catatan yang menahan dokumen ke tahap berikutnya.";
    }

    private static Lembar tabel(
            String templat, String nomor, String judul, IsiNaskahReviu isi, List<? extends Record> baris) {
        var parameter = new HashMap<String, Object>();
        parameter.put("nomorTabel", nomor);
        parameter.put("judul", judul);
        parameter.put("perihal", isi.dokumen());
        parameter.put("jangkar", Jangkar.untuk("lampiran", templat.replace('/', '-')));
        return new Lembar(templat, parameter, baris, judul);
    }

    private static List<BarisTemuan> temuan(IsiNaskahReviu isi) {
        var hasil = new ArrayList<BarisTemuan>();
        isi.temuan()
                .forEach(t -> hasil.add(new BarisTemuan(
                        String.valueOf(hasil.size() + 1),
                        t.kondisi(),
                        t.kriteria(),
                        t.rekomendasi(),
                        t.tanggapan(),
                        t.status())));
        if (hasil.isEmpty()) {
            hasil.add(new BarisTemuan(null, "Nihil", null, null, null, null));
        }
        return hasil;
    }

    private static List<BarisButir> butir(IsiNaskahReviu isi) {
        var hasil = new ArrayList<BarisButir>();
        isi.butir()
                .forEach(b -> hasil.add(new BarisButir(
                        String.valueOf(hasil.size() + 1), b.aspek(), b.uraian(), b.hasil(), b.catatan())));
        if (hasil.isEmpty()) {
            hasil.add(new BarisButir(null, "Nihil", null, null, null));
        }
        return hasil;
    }

    private static String aman(String teks) {
        return teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
