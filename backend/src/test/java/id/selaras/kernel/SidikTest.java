package id.selaras.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SidikTest {

    /** The value of FIPS 180-2, appendix B.1. */
    @Test
    void hashIsThatOfTheStandard() {
        assertThat(Sidik.heksa("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sidik.heksa(new byte[] {'a', 'b', 'c'})).isEqualTo(Sidik.heksa("abc"));
        assertThat(Sidik.sha256("abc")).hasSize(32);
    }
}
