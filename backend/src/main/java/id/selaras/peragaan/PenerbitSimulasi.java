package id.selaras.peragaan;

import id.selaras.dokumen.ArsipDokumen;
import id.selaras.dokumen.BagianRenja;
import id.selaras.dokumen.CetakRenjaService;
import id.selaras.dokumen.CetakVerifikasiService;
import id.selaras.dokumen.DokumenTerbit;
import id.selaras.dokumen.Format;
import id.selaras.tahunan.berkas.AcuanBerkas;
import id.selaras.tahunan.berkas.BerkasService;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.VersiRenjaService;
import id.selaras.verifikasi.VerifikasiService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Issues every document of the simulated year through the archive, writes them into the folder and
 * reads them back from there: what they say must be what the data say.
 */
@Component
class PenerbitSimulasi {

    private final CetakRenjaService cetak;
    private final CetakVerifikasiService cetakVerifikasi;
    private final ArsipDokumen arsip;
    private final VersiRenjaService versi;
    private final VerifikasiService verifikasi;
    private final BerkasService berkas;
    private final JdbcClient jdbc;

    PenerbitSimulasi(
            CetakRenjaService cetak,
            CetakVerifikasiService cetakVerifikasi,
            ArsipDokumen arsip,
            VersiRenjaService versi,
            VerifikasiService verifikasi,
            BerkasService berkas,
            JdbcClient jdbc) {
        this.cetak = cetak;
        this.cetakVerifikasi = cetakVerifikasi;
        this.arsip = arsip;
        this.versi = versi;
        this.verifikasi = verifikasi;
        this.berkas = berkas;
        this.jdbc = jdbc;
    }

    /** What was written, by kind, and what does not agree with the data. */
    static final class Hasil {

        private final Map<String, Integer> ditulis = new TreeMap<>();
        private final List<String> masalah = new ArrayList<>();

        Map<String, Integer> ditulis() {
            return ditulis;
        }

        List<String> masalah() {
            return masalah;
        }

        void hitung(String jenis) {
            ditulis.merge(jenis, 1, Integer::sum);
        }
    }

    /** All documents of one Renja. */
    void terbitkan(RenjaRingkas r, Path keluaran, Hasil hasil) {
        var folder = keluaran.resolve(nama(r.singkatanPd()));
        var periksa = new PeriksaDokumen(r.namaPd(), totalData(r.id()), hasil.masalah());
        long versiTerakhir = versi.daftar(r.id()).get(0).id();
        var isi = versi.isi(versiTerakhir);
        periksa.sama("versi beku", isi.total());
        for (var format : Format.values()) {
            var terbit = cetak.cetak(r.id(), versiTerakhir, BagianRenja.SELURUHNYA, format);
            var berkasJadi = tulis(folder.resolve("renja-" + r.tahun() + "-" + akhir(r, format)), terbit);
            periksa.utuh(berkasJadi, terbit);
            periksa.renja(baca(berkasJadi), format, isi);
            hasil.hitung("renja." + format.akhiran());
        }
        for (var p : verifikasi.riwayat(r.id())) {
            var terbit = cetakVerifikasi.cetak(p.id(), Format.PDF);
            var jalur = folder.resolve("verifikasi")
                    .resolve(nama(p.tahap().name()) + "-putaran-" + p.putaran() + "." + Format.PDF.akhiran());
            periksa.utuh(tulis(jalur, terbit), terbit);
            periksa.lembarVerifikasi(baca(jalur), verifikasi.isiBeritaAcara(p.id()));
            hasil.hitung("verifikasi.pdf");
        }
        tulisBerkas(AcuanBerkas.renja(r.id()), folder.resolve("berkas"), hasil);
    }

    /** The papers that were handed in, as they came. */
    void tulisBerkas(AcuanBerkas acuan, Path folder, Hasil hasil) {
        for (var satu : berkas.daftar(acuan)) {
            tulis(folder.resolve(nama(satu.tahap().name()) + "-" + satu.nama()), berkas.isi(acuan, satu.id()));
            hasil.hitung("berkas");
        }
    }

    /** Straight from the rows, on another way than the service and the frozen version go. */
    private java.math.BigDecimal totalData(long renjaId) {
        return jdbc.sql("select coalesce(sum(d.jumlah), 0) from renja_sub_kegiatan_dana d"
                        + " join renja_sub_kegiatan s on s.id = d.sub_kegiatan_id where s.renja_id = ?")
                .param(renjaId)
                .query(java.math.BigDecimal.class)
                .single();
    }

    private Path tulis(Path jalur, DokumenTerbit terbit) {
        return tulis(jalur, arsip.unduh(terbit.id()));
    }

    static Path tulis(Path jalur, byte[] isi) {
        try {
            Files.createDirectories(jalur.getParent());
            return Files.write(jalur, isi);
        } catch (IOException e) {
            throw new UncheckedIOException("dokumen tidak dapat ditulis ke " + jalur + ": " + e.getMessage(), e);
        }
    }

    static byte[] baca(Path jalur) {
        try {
            return Files.readAllBytes(jalur);
        } catch (IOException e) {
            throw new UncheckedIOException("dokumen tidak dapat dibaca dari " + jalur + ": " + e.getMessage(), e);
        }
    }

    private static String akhir(RenjaRingkas r, Format format) {
        return nama(r.singkatanPd()) + "." + format.akhiran();
    }

    private static String nama(String teks) {
        return teks.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
