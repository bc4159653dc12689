package id.selaras.dokumen.verifikasi;

import static id.selaras.dokumen.naskah.TanggalIndonesia.terbilang;

import id.selaras.dokumen.naskah.PenyusunNaskah;
import id.selaras.dokumen.naskah.TanggalIndonesia;
import id.selaras.kernel.Rupiah;
import id.selaras.verifikasi.IsiBeritaAcaraVerifikasi;

/** The sentences of a berita acara verifikasi: when and by whom, then four diktum. */
final class DiktumVerifikasi {

    private final IsiBeritaAcaraVerifikasi isi;

    DiktumVerifikasi(IsiBeritaAcaraVerifikasi isi) {
        this.isi = isi;
    }

    void tulis(PenyusunNaskah.Teks teks) {
        teks.paragraf(pembuka());
        teks.html("<ol><li>" + proses() + "</li><li>" + tataNaskah() + "</li><li>" + substansi() + "</li><li>"
                + perbaikan() + "</li></ol>");
        teks.paragraf("Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.");
    }

    private String pembuka() {
        var t = isi.tanggal();
        return "Pada hari ini " + TanggalIndonesia.hari(t) + ", tanggal " + terbilang(t.getDayOfMonth()) + " bulan "
                + TanggalIndonesia.bulan(t) + " tahun " + terbilang(t.getYear())
                + String.format(" (%02d-%02d-%d)", t.getDayOfMonth(), t.getMonthValue(), t.getYear())
                + ", bertempat di " + aman(isi.tempat()) + ", telah dilaksanakan verifikasi atas "
                + aman(isi.tahap().label()) + " Rencana Kerja " + aman(isi.namaPd()) + " Tahun " + isi.tahun()
                + " (putaran ke-" + isi.putaran() + ") oleh " + aman(isi.namaBappeda()) + " " + aman(isi.namaPemda())
                + ", dengan hasil sebagai berikut:";
    }

    private String proses() {
        return "<b>Proses.</b> Verifikasi dilaksanakan terhadap kelengkapan dan sistematika dokumen (Formulir 1),"
                + " konsistensi dengan dokumen perencanaan lain (Formulir 2), serta substansi (Formulir 3)."
                + " Ketiga formulir merupakan bagian yang tidak terpisahkan dari berita acara ini.";
    }

    private String tataNaskah() {
        long ada = isi.kelengkapan().stream()
                .filter(IsiBeritaAcaraVerifikasi.Butir::ada)
                .count();
        long semua = isi.kelengkapan().size();
        return "<b>Tata naskah.</b> Dari " + semua + " butir kelengkapan dan sistematika, " + ada + " butir ada dan "
                + (semua - ada) + " butir belum ada.";
    }

    private String substansi() {
        var total = Rupiah.of(isi.total());
        var hasil = new StringBuilder("<b>Substansi.</b> Total pagu indikatif Rp" + total);
        if (isi.plafon() != null) {
            var plafon = Rupiah.of(isi.plafon());
            hasil.append(" terhadap plafon Rp").append(plafon);
            hasil.append(
                    total.lebihDari(plafon)
                            ? " (melebihi Rp" + total.kurang(plafon) + ")"
                            : " (sisa Rp" + plafon.kurang(total) + ")");
        }
        return hasil + ". Terdapat " + isi.temuan().size() + " temuan pemeriksaan konsistensi dan "
                + isi.catatan().size() + " catatan verifikator. Hasil verifikasi: <b>"
                + (isi.sesuai() ? "SESUAI" : "PERLU PERBAIKAN") + "</b>."
                + (isi.alasan() == null || isi.alasan().isBlank() ? "" : " " + aman(isi.alasan()));
    }

    private String perbaikan() {
        if (isi.sesuai()) {
            return "<b>Tindak lanjut.</b> " + aman(isi.tahap().label()) + " Renja yang dinyatakan sesuai menjadi bahan"
                    + " tahapan berikutnya.";
        }
        return "<b>Perbaikan.</b> " + aman(isi.namaPd())
                + " memperbaiki dokumen sesuai dengan hasil verifikasi dan menyampaikannya kembali kepada "
                + aman(isi.namaBappeda())
                + (isi.batasPerbaikan() == null
                        ? " paling lambat 1 (satu) minggu sejak berita acara ini."
                        : " paling lambat tanggal " + TanggalIndonesia.panjang(isi.batasPerbaikan()) + ".");
    }

    private static String aman(String teks) {
        return teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
