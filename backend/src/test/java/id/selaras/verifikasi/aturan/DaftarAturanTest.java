package id.selaras.verifikasi.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DaftarAturanTest {

    private static final Pattern KODE_ATURAN = Pattern.compile("(NMK|LKP|SLR|PGU|PRT|THP|DOK|IND|MNG)-\\d{2}(\\..+)?");

    private static List<Aturan<?>> semua() {
        return Stream.<List<? extends Aturan<?>>>of(DaftarAturan.RENJA, DaftarAturan.RKPD, DaftarAturan.RENCANA)
                .<Aturan<?>>flatMap(List::stream)
                .toList();
    }

    private static Stream<String> kode(String keluarga, int sampai) {
        return IntStream.rangeClosed(1, sampai).mapToObj(n -> "%s-%02d".formatted(keluarga, n));
    }

    @Test
    void everyRuleOfTheCatalogueIsThere() {
        var diminta = Stream.of(
                        kode("NMK", 6),
                        kode("LKP", 11),
                        kode("SLR", 11),
                        kode("PGU", 6),
                        kode("MNG", 2),
                        kode("IND", 5),
                        kode("THP", 4),
                        kode("DOK", 6),
                        Stream.of("PRT-01", "PRT-02", "PRT-03", "PRT-05"))
                .flatMap(s -> s)
                .toList();

        assertThat(semua()).extracting(Aturan::kode).containsAll(diminta);
        assertThat(semua())
                .filteredOn(a -> !a.kode().equals("IND-03"))
                .extracting(Aturan::kode)
                .doesNotHaveDuplicates();
        assertThat(DaftarAturan.semua()).extracting(Aturan::kode).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleClassIsInTheList() {
        var kelas = new ClassFileImporter()
                .importPackages("id.selaras.verifikasi.aturan").stream()
                        .filter(k -> k.isAssignableTo(Aturan.class)
                                && !k.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(k -> k.getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new));

        TreeSet<String> terdaftar =
                semua().stream().map(a -> a.getClass().getSimpleName()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(terdaftar).isEqualTo(kelas);
    }

    @Test
    void everyRuleTellsItsSourceAndHowSureWeAre() {
        assertThat(semua()).allSatisfy(a -> {
            assertThat(a.sumber().label()).isNotBlank();
            assertThat(a.sumber().keyakinan()).isNotBlank();
        });
    }

    @Test
    void eachCodeHasItsSentenceAndNoSentenceIsLeftWithoutACode() {
        // PRT-04 is held where the berita acara is signed: the forum refuses it by itself.
        var kunci = new TreeSet<String>(List.of("PRT-04"));
        for (var aturan : semua()) {
            kunci.add(aturan.kode());
            aturan.varian().forEach(v -> kunci.add(aturan.kode() + "." + v));
        }
        var pesan = ResourceBundle.getBundle("messages").keySet().stream()
                .filter(k -> KODE_ATURAN.matcher(k).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(pesan).isEqualTo(kunci);
    }

    @Test
    void placeOfAFindingIsReadBackAsItWasKept() {
        assertThat(Stream.of(
                        Lokus.baris("1f0e-22", "pagu"),
                        Lokus.kelompok("2.16.03", ""),
                        Lokus.pd("dana:PAD"),
                        Lokus.umum("rpjmd"),
                        Lokus.UMUM))
                .allSatisfy(l -> assertThat(Lokus.dari(l.teks())).isEqualTo(l));
    }
}
