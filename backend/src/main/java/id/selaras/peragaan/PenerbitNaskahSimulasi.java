package id.selaras.peragaan;

import id.selaras.dokumen.ArsipDokumen;
import id.selaras.dokumen.BagianRkpd;
import id.selaras.dokumen.CetakRkpdService;
import id.selaras.dokumen.DokumenTerbit;
import id.selaras.dokumen.Format;
import id.selaras.dokumen.NaskahService;
import id.selaras.kernel.Rupiah;
import id.selaras.kernel.Sidik;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prints the RKPD and the papers of forums, reviews and fasilitasi, and holds the RKPD against the data. */
@Component
class PenerbitNaskahSimulasi {

    private static final List<Format> SURAT = List.of(Format.PDF, Format.DOCX);

    private final CetakRkpdService rkpd;
    private final NaskahService naskah;
    private final ArsipDokumen arsip;
    private final JdbcClient jdbc;

    PenerbitNaskahSimulasi(CetakRkpdService rkpd, NaskahService naskah, ArsipDokumen arsip, JdbcClient jdbc) {
        this.rkpd = rkpd;
        this.naskah = naskah;
        this.arsip = arsip;
        this.jdbc = jdbc;
    }

    /** The set RKPD in all formats; its total is that of the lines that the Perkada fixed. */
    void rkpd(int tahun, String pemda, Path folder, PenerbitSimulasi.Hasil hasil) {
        var total = jdbc.sql("select coalesce(sum(b.pagu), 0) from rkpd_baris b join rkpd r on r.id = b.rkpd_id"
                        + " where r.pemda = ? and r.tahun = ?")
                .params(pemda, tahun)
                .query(BigDecimal.class)
                .single();
        for (var format : Format.values()) {
            var terbit = rkpd.cetak(tahun, null, BagianRkpd.SELURUHNYA, format);
            var isi = tulis(folder.resolve("rkpd-" + tahun + "." + format.akhiran()), terbit, hasil);
            if (format != Format.XLSX) {
                var teks = format == Format.PDF ? BacaDokumen.pdf(isi) : BacaDokumen.docx(isi);
                var dicari = "Jumlah " + Rupiah.of(total);
                int banyak = teks.split(Pattern.quote(dicari) + "(?![.,]?\\d)", -1).length - 1;
                if (banyak < 2) {
                    hasil.masalah()
                            .add("RKPD " + tahun + ": \"" + dicari + "\" tertera " + banyak + " kali di " + format
                                    + ", seharusnya di tabel prioritas dan tabel program");
                }
            }
            hasil.hitung("rkpd." + format.akhiran());
        }
    }

    /** All papers of a subject. @param sumber "forum", "reviu", "fasilitasi", "rkpd" or "renja" */
    void naskah(String sumber, long id, Path folder, PenerbitSimulasi.Hasil hasil) {
        for (var butir : naskah.halaman(sumber, id).butir()) {
            for (var format : SURAT) {
                var terbit = naskah.cetak(sumber, id, butir.kunci(), format);
                tulis(
                        folder.resolve(sumber + "-" + id)
                                .resolve(butir.kunci().toLowerCase(Locale.ROOT) + "." + format.akhiran()),
                        terbit,
                        hasil);
                hasil.hitung("naskah-" + sumber + "." + format.akhiran());
            }
        }
    }

    /** Forums, reviews and requests of the year, as the archive and the page name them. */
    void semuaNaskah(int tahun, String pemda, Path folder, PenerbitSimulasi.Hasil hasil) {
        naskah("rkpd", tahun, folder, hasil);
        id("forum", tahun, pemda).forEach(id -> naskah("forum", id, folder, hasil));
        id("reviu", tahun, pemda).forEach(id -> naskah("reviu", id, folder, hasil));
        id("fasilitasi", tahun, pemda).forEach(id -> naskah("fasilitasi", id, folder, hasil));
    }

    private List<Long> id(String tabel, int tahun, String pemda) {
        return jdbc.sql("select id from " + tabel + " where pemda = ? and tahun = ? order by id")
                .params(pemda, tahun)
                .query(Long.class)
                .list();
    }

    private byte[] tulis(Path jalur, DokumenTerbit terbit, PenerbitSimulasi.Hasil hasil) {
        PenerbitSimulasi.tulis(jalur, arsip.unduh(terbit.id()));
        var isi = PenerbitSimulasi.baca(jalur);
        if (!Sidik.heksa(isi).equals(terbit.sha256())) {
            hasil.masalah().add(terbit.judul() + ": hash " + jalur.getFileName() + " berbeda dari arsip");
        }
        return isi;
    }
}
