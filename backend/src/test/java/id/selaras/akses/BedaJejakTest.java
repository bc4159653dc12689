package id.selaras.akses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BedaJejakTest {

    @Test
    void onlyFieldsThatDifferAreShownInWords() {
        assertThat(BedaJejak.urai(
                        "{\"nama\":\"A\",\"penetapanPagu\":\"1\"}", "{\"nama\":\"A\",\"penetapanPagu\":\"2\"}"))
                .containsExactly(new BedaJejak("Penetapan pagu", "1", "2"));
    }

    @Test
    void aNewThingHasNoValueBefore() {
        assertThat(BedaJejak.urai(null, "{\"surel\":null,\"nama\":\"A\"}"))
                .containsExactly(new BedaJejak("Nama", null, "A"));
    }

    @Test
    void plainTextAndBrokenJsonAreShownAsTheyAre() {
        assertThat(BedaJejak.urai("RANCANGAN/DISUSUN", "RANCANGAN/DIAJUKAN"))
                .containsExactly(new BedaJejak(null, "RANCANGAN/DISUSUN", "RANCANGAN/DIAJUKAN"));
        assertThat(BedaJejak.urai("{rusak", "x")).containsExactly(new BedaJejak(null, "{rusak", "x"));
        assertThat(BedaJejak.urai(null, null)).isEmpty();
    }

    @Test
    void nestedFieldsKeepTheirPath() {
        assertThat(BedaJejak.urai("{\"dana\":{\"PAD\":\"1\"}}", "{\"dana\":{\"PAD\":\"3\"}}"))
                .containsExactly(new BedaJejak("Dana · PAD", "1", "3"));
    }
}
