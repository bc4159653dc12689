package id.selaras.dokumen;

import static id.selaras.dokumen.ContohDokumen.IDENTITAS;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.dokumen.forum.IsiNaskahForum;
import id.selaras.dokumen.forum.NaskahForum;
import id.selaras.partisipasi.forum.JenisForum;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers of a forum with nobody, one and many. */
class CetakForumTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500})
    void everyBodyAndEveryLineStandsInTheBeritaAcara(int banyak) {
        try (var pdf = baca(NaskahForum.BERITA_ACARA, isi(JenisForum.FORUM_PD, banyak, true))) {
            assertThat(BacaPdf.hitung(pdf.teks(), "Peserta ke-")).isEqualTo(banyak);
            assertThat(BacaPdf.hitung(pdf.teks(), "Penanda ke-")).isEqualTo(banyak);
            assertThat(BacaPdf.hitung(pdf.teks(), "Sub kegiatan ke-")).isEqualTo(banyak);
            assertThat(BacaPdf.hitung(pdf.teks(), "Usulan ke-")).isEqualTo(banyak);
            assertThat(BacaPdf.hitung(pdf.teks(), "Nihil")).isEqualTo(banyak == 0 ? 4 : 0);
            assertThat(pdf.halaman(1))
                    .contains("Kamis, tanggal dua puluh lima bulan Februari tahun dua ribu dua puluh satu (25-02-2021)")
                    .contains("KESATU.")
                    .contains("PIMPINAN SIDANG");
        }
    }

    @Test
    void whatTheChairHasNotSignedIsADraft() {
        try (var pdf = baca(NaskahForum.BERITA_ACARA, isi(JenisForum.MUSRENBANG_KECAMATAN, 2, false))) {
            assertThat(pdf.teks()).contains("RANCANGAN").doesNotContain("Lampiran II");
        }
        try (var pdf = baca(NaskahForum.UNDANGAN, isi(JenisForum.MUSRENBANG_KECAMATAN, 2, false))) {
            assertThat(pdf.teks()).doesNotContain("RANCANGAN").contains("Diundang ke-2", "Kamis, 25 Februari 2021");
        }
    }

    @ParameterizedTest
    @EnumSource(NaskahForum.class)
    void everyPaperIsPrintedAsTextDocumentToo(NaskahForum naskah) {
        var isi = isi(JenisForum.KONSULTASI_PUBLIK, 3, true);
        var docx = Percetakan.mesin().cetak(Percetakan.penyusunForum().susun(naskah, isi, IDENTITAS), Format.DOCX);
        assertThat(docx).startsWith('P', 'K');
        try (var pdf = baca(naskah, isi)) {
            assertThat(pdf.teks()).contains("DATA CONTOH");
        }
    }

    private static BacaPdf baca(NaskahForum naskah, IsiNaskahForum isi) {
        return new BacaPdf(
                Percetakan.mesin().cetak(Percetakan.penyusunForum().susun(naskah, isi, IDENTITAS), Format.PDF));
    }

    static IsiNaskahForum isi(JenisForum jenis, int banyak, boolean selesai) {
        return new IsiNaskahForum(
                jenis,
                jenis.label() + " 2022 Dinas Komunikasi dan Informatika",
                2022,
                "Kota Malang",
                "Dinas Komunikasi dan Informatika",
                "Jalan Mayjen Sungkono, Malang",
                "Badan Perencanaan Pembangunan Daerah",
                "Kepala Dinas Komunikasi dan Informatika",
                "Malang",
                "A4",
                LocalDate.of(2021, 2, 25),
                "08.00",
                "Hotel Savana Malang",
                List.of("Pembukaan", "Pemaparan rancangan Renja", "Penandatanganan berita acara"),
                orang("Diundang", banyak),
                orang("Peserta", banyak),
                orang("Penanda", banyak),
                List.of("Rancangan Renja dipaparkan."),
                List.of("Prioritas, indikator, target, lokasi, dan pagu disepakati."),
                IntStream.rangeClosed(1, banyak)
                        .mapToObj(i -> new IsiNaskahForum.Baris(
                                "2.16.02.2.01.02", "Sub kegiatan ke-" + i, "Pagu", "60.000.000", "80.000.000"))
                        .toList(),
                IntStream.rangeClosed(1, banyak)
                        .mapToObj(i -> new IsiNaskahForum.Usulan("KIM Kota Malang", "Usulan ke-" + i))
                        .toList(),
                selesai,
                true);
    }

    private static List<IsiNaskahForum.Orang> orang(String awalan, int banyak) {
        return IntStream.rangeClosed(1, banyak)
                .mapToObj(i -> new IsiNaskahForum.Orang(
                        awalan + " ke-" + i, "Perguruan tinggi mitra", null, "Komunitas", null))
                .toList();
    }
}
