package id.selaras.referensi.nomenklatur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KodeNomenklaturTest {

    @Test
    void cutsACodeIntoItsLevels() {
        var kode = "2.16.03.2.02.07";

        assertThat(KodeNomenklatur.urusan(kode)).isEqualTo("2");
        assertThat(KodeNomenklatur.bidang(kode)).isEqualTo("2.16");
        assertThat(KodeNomenklatur.program(kode)).isEqualTo("2.16.03");
        assertThat(KodeNomenklatur.kegiatan(kode)).isEqualTo("2.16.03.2.02");
        assertThat(KodeNomenklatur.jenjang(kode)).isEqualTo(Nomenklatur.Jenjang.SUB_KEGIATAN);
        assertThat(KodeNomenklatur.jenjang("2.16.03.2.02")).isEqualTo(Nomenklatur.Jenjang.KEGIATAN);
        assertThat(KodeNomenklatur.jenjang("2.16.03")).isEqualTo(Nomenklatur.Jenjang.PROGRAM);
    }

    @Test
    void theProgramPenunjangIsTheSameForEveryPd() {
        assertThat(KodeNomenklatur.penunjang("2.16.01.2.01.01")).isTrue();
        assertThat(KodeNomenklatur.penunjang("2.16.03.2.01.01")).isFalse();
        assertThat(KodeNomenklatur.generik("2.16.01.2.01.01")).isEqualTo("X.XX.01.2.01.01");
        assertThat(KodeNomenklatur.denganBidang("X.XX.01.2.01.01", "2.16")).isEqualTo("2.16.01.2.01.01");
        assertThat(KodeNomenklatur.denganBidang("2.16.03", "1.01")).isEqualTo("2.16.03");
    }

    @Test
    void tidiesWhatPeopleType() {
        assertThat(KodeNomenklatur.rapikan(" x.xx.01.2.01.0001. ")).isEqualTo("X.XX.01.2.01.0001");
    }
}
