package id.selaras.dokumen;

import static id.selaras.dokumen.ContohDokumen.IDENTITAS;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.dokumen.surat.IsiNaskahDinas;
import id.selaras.dokumen.surat.TemplatNaskah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers of every form, and the annex of a Surat Edaran with none, one and many rows. */
class CetakSuratTest {

    static Stream<TemplatNaskah> semua() {
        return Percetakan.pustakaNaskah().semua().stream();
    }

    @ParameterizedTest
    @MethodSource("semua")
    void everyFormIsPrintedUnderTheKopWithItsSignerAndSaysWhereItComesFrom(TemplatNaskah templat) {
        assertThat(templat.sumber()).isNotBlank();
        var isi = isi(templat, 1, "Plt. Kepala Bappeda");
        try (var pdf =
                new BacaPdf(Percetakan.mesin().cetak(Percetakan.penyusunSurat().susun(isi, IDENTITAS), Format.PDF))) {
            assertThat(pdf.teks()).contains("PEMERINTAH KOTA MALANG", "Plt. KEPALA BAPPEDA", "DATA CONTOH");
            assertThat(pdf.teks())
                    .containsIgnoringCase(
                            templat.tentang().replaceAll("\\{.*", "").strip());
        }
        assertThat(Percetakan.mesin().cetak(Percetakan.penyusunSurat().susun(isi, IDENTITAS), Format.DOCX))
                .startsWith('P', 'K');
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 120})
    void theAnnexNamesEveryPdOnce(int banyak) {
        var se = semua().filter(t -> t.jenis().equals("SURAT_EDARAN"))
                .findFirst()
                .orElseThrow();
        try (var pdf = new BacaPdf(Percetakan.mesin()
                .cetak(Percetakan.penyusunSurat().susun(isi(se, banyak, "Wali Kota Malang"), IDENTITAS), Format.PDF))) {
            assertThat(BacaPdf.hitung(pdf.teks(), "Perangkat ke-")).isEqualTo(banyak);
        }
    }

    @Test
    void everyTaskOfTheModelsThatNamesAPaperOfAFormHasOne() {
        assertThat(semua().flatMap(t -> t.tugas().stream()))
                .contains(
                        "SK_TIM_PENYUSUN",
                        "SURAT_EDARAN",
                        "RANCANGAN_PERKADA_RKPD",
                        "PERKADA_RKPD",
                        "SURAT_PERMOHONAN_FASILITASI",
                        "HASIL_FASILITASI",
                        "SURAT_PENGANTAR",
                        "KEPUTUSAN_PENETAPAN_RENJA");
    }

    private static IsiNaskahDinas isi(TemplatNaskah t, int banyak, String penanda) {
        var pagu = new ArrayList<IsiNaskahDinas.Pagu>();
        for (int i = 1; i <= banyak; i++) {
            pagu.add(new IsiNaskahDinas.Pagu(String.valueOf(i), "Perangkat ke-" + i, BigDecimal.TEN));
        }
        var lampiran = new ArrayList<IsiNaskahDinas.Lampiran>();
        lampiran.add(new IsiNaskahDinas.Lampiran("Pagu", List.of(), List.of(), pagu, BigDecimal.valueOf(10L * banyak)));
        return new IsiNaskahDinas(
                t.jenis(),
                t.bentuk(),
                t.label(),
                t.judul(),
                t.tentang().replaceAll("\\{.*?}", "X"),
                "Pemerintah Kota Malang",
                "Bappeda",
                "Jalan Tugu 1",
                "Malang",
                "F4",
                LocalDate.of(2021, 2, 15),
                "Kepala Perangkat Daerah",
                t.menimbang(),
                t.mengingat(),
                t.diktum(),
                t.pasal(),
                t.penutup(),
                t.isi(),
                lampiran,
                new IsiNaskahDinas.Penanda(penanda, null, null),
                t.tembusan(),
                false,
                true);
    }
}
