package id.selaras.referensi.pedoman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PedomanServiceTest {

    private static final String AWAL = "kode: X\nkataPengantar: {judul: Kata Pengantar}\ntabel:\n  - kode: T-1\n";

    @Test
    void everyTableTellsWhereItComesFrom() {
        var pedoman = baca(AWAL + "    sumber: lampiran\n    keyakinan: terlihat\n");

        assertThat(pedoman.tabel("T-1")).get().satisfies(t -> {
            assertThat(t.sumber()).isEqualTo("lampiran");
            assertThat(t.keyakinan()).isEqualTo("terlihat");
        });
    }

    @Test
    void anItemWithoutItsSourceIsRefusedAndNamed() {
        assertThatThrownBy(() -> baca(AWAL + "    keyakinan: terlihat\n"))
                .hasMessageContaining("sumber")
                .hasMessageContaining("T-1");
    }

    private static Pedoman baca(String yaml) {
        return PedomanService.baca(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
