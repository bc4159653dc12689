package id.selaras.dokumen;

import static id.selaras.dokumen.ContohDokumen.IDENTITAS;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.bab.IsiBab;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Chapters as people write them, and the signatures under the last one. */
class NaskahBabTest {

    private static final String KALIMAT =
            "Rencana kerja ini disusun bersama oleh seluruh bidang dan dipakai sebagai pedoman. ";

    @Test
    void theSignatureIsNeverAloneOnAPage() {
        for (int paragraf = 1; paragraf <= 34; paragraf++) {
            var html = ("<p>" + KALIMAT + "</p>").repeat(paragraf - 1) + "<p>" + KALIMAT.repeat(3) + " penghabisan</p>";
            try (var pdf = cetak(html)) {
                var akhir = pdf.halaman(pdf.banyakHalaman());
                assertThat(akhir)
                        .as(paragraf + " paragraf")
                        .contains("Malang, 25 Februari 2021")
                        .contains("penghabisan");
            }
        }
    }

    @Test
    void aHeadingIsNeverTheLastLineOfAPage() {
        for (int paragraf = 1; paragraf <= 34; paragraf++) {
            var html = ("<p>" + KALIMAT + "</p>").repeat(paragraf) + "<h3>Judul kecil</h3><p>kalimat sesudah judul</p>";
            try (var pdf = cetak(html)) {
                assertThat(pdf.halaman())
                        .as(paragraf + " paragraf")
                        .anyMatch(h -> h.contains("Judul kecil") && h.contains("kalimat sesudah judul"));
            }
        }
    }

    @Test
    void listsTablesAndEmphasisKeepTheirWordsAndMarks() {
        var html =
                "<p>Satu &lt;dua&gt; &amp; tiga</p><ol start=\"3\"><li>butir A<ol><li>butir B</li></ol></li><li>butir C</li></ol>"
                        + "<ul><li>titik</li></ul><table><tr><th>Kepala satu</th><th>Kepala dua</th></tr>"
                        + "<tr><td colspan=\"2\">gabung</td></tr><tr><td rowspan=\"2\">tegak</td><td>kanan 1</td></tr><tr><td>kanan 2</td></tr>"
                        + "</table><blockquote>kutipan</blockquote><script>alert(1)</script>";
        try (var pdf = cetak(html)) {
            assertThat(pdf.teks())
                    .contains("Satu <dua> & tiga")
                    .contains("3. butir A")
                    .contains("a. butir B")
                    .contains("4. butir C")
                    .contains("• titik")
                    .contains("Kepala satu Kepala dua gabung")
                    .contains("tegak kanan 1")
                    .contains("kanan 2")
                    .contains("kutipan")
                    .doesNotContain("alert");
        }
    }

    @Test
    void aTableInTheTextGoesOverPagesWithItsHead() {
        var html = "<table><tr><th>No</th><th>Uraian</th></tr>"
                + "<tr><td>1</td><td>baris tabel naskah</td></tr>".repeat(120)
                + "</table>";
        try (var pdf = cetak(html)) {
            assertThat(BacaPdf.hitung(pdf.teks(), "baris tabel naskah")).isEqualTo(120);
            assertThat(pdf.halaman().stream().filter(h -> h.contains("baris tabel naskah")))
                    .hasSizeGreaterThan(2)
                    .allMatch(h -> h.contains("No Uraian"));
        }
    }

    @Test
    void aCellTallerThanAPageDoesNotHoldUpTheDocument() {
        var html = "<table><tr><td>a</td><td>" + "isi sel yang panjang ".repeat(3000) + "ujung sel</td></tr></table>";
        try (var pdf = cetak(html)) {
            assertThat(pdf.teks()).contains("ujung sel");
        }
    }

    @Test
    void aTextOfTwoMegabytesWithoutAParagraphStillPrints() {
        var html = KALIMAT.repeat(2_000_000 / KALIMAT.length()) + "ujung naskah";
        Assertions.assertTimeout(Duration.ofSeconds(90), () -> {
            try (var pdf = cetak(html)) {
                assertThat(pdf.teks()).contains("ujung naskah");
                assertThat(pdf.banyakHalaman()).isGreaterThan(500);
            }
        });
    }

    @Test
    void emphasisThatIsNeverClosedOrCrossesParagraphsDoesNotBreakThePage() {
        try (var pdf = cetak("<p><b>tebal <i>miring</b> sisa</i></p><p><u>garis<p>lanjut &nbsp; \u0000\u0007 akhir")) {
            assertThat(pdf.teks()).contains("tebal miring sisa").contains("lanjut akhir");
        }
    }

    @Test
    void missingTextsLeaveAHeadingAndNoFault() {
        var bab = List.of(new IsiBab(
                "I",
                "I",
                "Pendahuluan",
                null,
                List.of(new IsiBab.SubBab("1.1", "1.1", "Latar Belakang", null, List.of()))));
        try (var pdf = cetak(bab)) {
            assertThat(pdf.teks())
                    .contains("PENDAHULUAN")
                    .contains("Latar Belakang")
                    .contains("Malang, 25 Februari 2021");
        }
    }

    private static BacaPdf cetak(String html) {
        return cetak(List.of(new IsiBab("V", "V", "Penutup", html, List.of())));
    }

    private static BacaPdf cetak(List<IsiBab> bab) {
        var isi = ContohDokumen.renja(List.of(), bab, ContohDokumen.kepala("A4", false, true), 0);
        return new BacaPdf(Percetakan.renja().cetak(isi, IDENTITAS, BagianRenja.SELURUHNYA, Format.PDF));
    }
}
