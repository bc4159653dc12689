package id.selaras.peragaan;

import id.selaras.dokumen.DokumenTerbit;
import id.selaras.dokumen.Format;
import id.selaras.kernel.Rupiah;
import id.selaras.kernel.Sidik;
import id.selaras.tahunan.renja.IsiRenja;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import id.selaras.verifikasi.IsiBeritaAcaraVerifikasi;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds the documents of one Renja against its data, as they stand in the folder. */
final class PeriksaDokumen {

    private static final String TC33 = "T-C.33";
    private static final String BAB_IV = "Tabel 4.1";
    private static final String JUMLAH = "Jumlah";

    private final String namaPd;
    private final BigDecimal total;
    private final List<String> masalah;

    PeriksaDokumen(String namaPd, BigDecimal total, List<String> masalah) {
        this.namaPd = namaPd;
        this.total = total;
        this.masalah = masalah;
    }

    void sama(String tempat, BigDecimal nilai) {
        if (nilai == null || nilai.compareTo(total) != 0) {
            masalah.add(namaPd + ": total di " + tempat + " " + (nilai == null ? "tidak ada" : Rupiah.of(nilai))
                    + ", di data " + Rupiah.of(total));
        }
    }

    /** The file has the hash that the archive proves. */
    void utuh(Path berkas, DokumenTerbit terbit) {
        if (!Sidik.heksa(PenerbitSimulasi.baca(berkas)).equals(terbit.sha256())) {
            masalah.add(namaPd + ": hash " + berkas.getFileName() + " berbeda dari arsip");
        }
    }

    void renja(byte[] berkas, Format format, IsiRenja isi) {
        switch (format) {
            case PDF -> duaTotal(format, BacaDokumen.pdf(berkas));
            case DOCX -> duaTotal(format, BacaDokumen.docx(berkas));
            case XLSX -> lembarKerja(BacaDokumen.xlsx(berkas), isi);
        }
    }

    /** T-C.33 and the table of Bab IV each end with the total. */
    private void duaTotal(Format format, String teks) {
        var dicari = JUMLAH + " " + Rupiah.of(total);
        int banyak = teks.split(java.util.regex.Pattern.quote(dicari) + "(?![.,]?\\d)", -1).length - 1;
        if (banyak != 2) {
            masalah.add(namaPd + ": \"" + dicari + "\" tertera " + banyak + " kali di " + format + ", seharusnya 2");
        }
    }

    private void lembarKerja(Map<String, List<Map<String, Object>>> lembar, IsiRenja isi) {
        var kode = isi.matriks().stream()
                .filter(b -> b.jenjang() == Jenjang.SUB_KEGIATAN)
                .map(IsiRenja.Baris::kode)
                .collect(Collectors.toSet());
        for (var nama : List.of(TC33, BAB_IV)) {
            var baris = lembar.getOrDefault(nama, List.of());
            var akhir = baris.stream().filter(b -> b.containsValue(JUMLAH)).findFirst();
            var kolom = akhir.flatMap(PeriksaDokumen::kolomUang);
            sama("XLSX " + nama, kolom.map(k -> (BigDecimal) akhir.get().get(k)).orElse(null));
            var sub = baris.stream()
                    .filter(b -> b.values().stream().anyMatch(kode::contains))
                    .toList();
            kolom.ifPresent(k -> sama(
                    "jumlah baris XLSX " + nama,
                    sub.stream().map(b -> (BigDecimal) b.get(k)).reduce(BigDecimal.ZERO, BigDecimal::add)));
            if (sub.size() != kode.size()) {
                masalah.add(namaPd + ": XLSX " + nama + " memuat " + sub.size() + " sub kegiatan, data " + kode.size());
            }
        }
    }

    /** The first column with a number in the last row is the pagu. */
    private static java.util.Optional<String> kolomUang(Map<String, Object> baris) {
        return baris.entrySet().stream()
                .filter(e -> e.getValue() instanceof BigDecimal)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void lembarVerifikasi(byte[] berkas, IsiBeritaAcaraVerifikasi isi) {
        var teks = BacaDokumen.pdf(berkas);
        var putusan = isi.sesuai() ? "SESUAI" : "PERLU PERBAIKAN";
        var dicari = List.of(putusan, "Rp" + Rupiah.of(isi.total()));
        dicari.stream()
                .filter(d -> !teks.contains(d))
                .forEach(d -> masalah.add(namaPd + ": lembar verifikasi "
                        + isi.tahap().label() + " putaran " + isi.putaran() + " tidak memuat \"" + d + "\""));
    }
}
