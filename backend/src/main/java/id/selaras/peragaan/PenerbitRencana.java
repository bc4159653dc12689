package id.selaras.peragaan;

import id.selaras.dokumen.ArsipDokumen;
import id.selaras.dokumen.CetakRencanaService;
import id.selaras.dokumen.Format;
import id.selaras.kernel.Rupiah;
import id.selaras.kernel.Sidik;
import id.selaras.strategis.rencana.Rencana;
import id.selaras.strategis.rencana.RencanaService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Issues the tables of a plan of several years through the archive and reads them back from the folder. */
@Component
class PenerbitRencana {

    private final CetakRencanaService cetak;
    private final ArsipDokumen arsip;
    private final RencanaService rencana;
    private final JdbcClient jdbc;

    PenerbitRencana(CetakRencanaService cetak, ArsipDokumen arsip, RencanaService rencana, JdbcClient jdbc) {
        this.cetak = cetak;
        this.arsip = arsip;
        this.rencana = rencana;
        this.jdbc = jdbc;
    }

    /** What was written, the money of each plan, and what does not agree with the data. */
    static final class Hasil {

        private int jumlah;
        private final Map<String, BigDecimal> total = new LinkedHashMap<>();
        private final List<String> masalah = new ArrayList<>();

        int jumlah() {
            return jumlah;
        }

        Map<String, BigDecimal> total() {
            return total;
        }

        List<String> masalah() {
            return masalah;
        }
    }

    void terbitkan(Rencana r, Path keluaran, Hasil hasil) {
        var nama = r.renstra()
                ? "renstra-" + rencana.namaPd().get(r.pdId())
                : r.jenis().label();
        var total = totalData(r.id());
        hasil.total.put(nama, total);
        for (var format : Format.values()) {
            var terbit = cetak.cetak(r.id(), null, format);
            var jalur = tulis(
                    keluaran.resolve(r.jenis().label().toLowerCase(Locale.ROOT))
                            .resolve(berkas(nama) + "." + format.akhiran()),
                    arsip.unduh(terbit.id()));
            hasil.jumlah++;
            var isi = PenerbitSimulasi.baca(jalur);
            if (!Sidik.heksa(isi).equals(terbit.sha256())) {
                hasil.masalah.add(nama + ": hash " + jalur.getFileName() + " berbeda dari arsip");
            }
            if (!memuat(isi, format, total)) {
                hasil.masalah.add(nama + ": jumlah " + Rupiah.of(total) + " tidak tertera di " + jalur.getFileName());
            }
        }
    }

    /** The total of the data stands on the paper: in full, or as a number in a cell. */
    private static boolean memuat(byte[] isi, Format format, BigDecimal total) {
        return switch (format) {
            case PDF -> BacaDokumen.pdf(isi).contains(Rupiah.of(total).toString());
            case DOCX -> BacaDokumen.docx(isi).contains(Rupiah.of(total).toString());
            case XLSX ->
                BacaDokumen.xlsx(isi).values().stream()
                        .flatMap(List::stream)
                        .flatMap(b -> b.values().stream())
                        .anyMatch(v -> v instanceof BigDecimal angka && angka.compareTo(total) == 0);
        };
    }

    /** Straight from the rows, on another way than the service and the frozen version go. */
    private BigDecimal totalData(long id) {
        return jdbc.sql(
                        "select coalesce(sum(p.pagu), 0) from rencana_pagu p join rencana_simpul s on s.id = p.simpul_id"
                                + " where s.rencana_id = ?")
                .param(id)
                .query(BigDecimal.class)
                .single();
    }

    private static Path tulis(Path jalur, byte[] isi) {
        try {
            Files.createDirectories(jalur.getParent());
            return Files.write(jalur, isi);
        } catch (IOException e) {
            throw new UncheckedIOException("dokumen tidak dapat ditulis ke " + jalur + ": " + e.getMessage(), e);
        }
    }

    private static String berkas(String teks) {
        return teks.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
