package id.selaras.tahunan.renja;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.akses.KelolaPerangkatDaerahService;
import id.selaras.akses.Peran;
import id.selaras.kernel.Tahap;
import id.selaras.uji.HalamanUji;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same line in three stages and in two years: each total is that of the stage and the year asked for. */
class TotalPerTahapTest extends HalamanUji {

    @Autowired
    VersiRenjaService versi;

    @Autowired
    KelolaPerangkatDaerahService kelolaPd;

    private long pd;
    private long renjaId;
    private long baris;

    @BeforeEach
    void satuBaris() {
        pd = kota.pd("2.10", "Dinas Lama");
        renjaId = kota.sistem(() -> renja.buka(2099, pd));
        baris = kota.baris(renjaId, "2.10.02.2.01.01", prioritasId, "PAD", "100");
    }

    @Test
    void eachStageKeepsItsOwnTotal() {
        var awal = beku(Tahap.RANCANGAN_AWAL, "100");
        var rancangan = beku(Tahap.RANCANGAN, "120");
        var akhir = beku(Tahap.RANCANGAN_AKHIR, "90");

        assertThat(total(awal)).isEqualByComparingTo("100");
        assertThat(total(rancangan)).isEqualByComparingTo("120");
        assertThat(total(akhir)).isEqualByComparingTo("90");
        assertThat(totalTahun(2099)).isEqualByComparingTo("90");
    }

    @Test
    void anotherYearIsNotAddedToIt() {
        kota.sistem(() -> {
            rkpd.buka(2100, "Tema", "PMDN-86-2017", "050-3708-2020");
            return null;
        });
        long lain = kota.sistem(() -> renja.buka(2100, pd));
        kota.baris(lain, "2.10.02.2.01.01", null, "PAD", "7");

        assertThat(totalTahun(2099)).isEqualByComparingTo("100");
        assertThat(totalTahun(2100)).isEqualByComparingTo("7");
    }

    @Test
    void whatWasFrozenKeepsTheNameOfItsDay() {
        var lama = beku(Tahap.RANCANGAN_AWAL, "100");
        kota.sebagai(orang.get(Peran.ADMIN), () -> kelolaPd.ubahNama(pd, "Dinas Baru", "Disbaru"));
        var baru = beku(Tahap.RANCANGAN, "120");

        assertThat(isi(lama).kepala().namaPd()).isEqualTo("Dinas Lama");
        assertThat(isi(baru).kepala().namaPd()).isEqualTo("Dinas Baru");
        assertThat(kota.sistem(() -> renja.ambil(renjaId)).namaPd()).isEqualTo("Dinas Baru");
    }

    private VersiRenja beku(Tahap tahap, String pagu) {
        jdbc.sql("update renja set tahap = ? where id = ?")
                .params(tahap.name(), renjaId)
                .update();
        jdbc.sql("update renja_sub_kegiatan set pagu = ? where id = ?")
                .params(new BigDecimal(pagu), baris)
                .update();
        return kota.sistem(() -> versi.bekukan(renjaId, tahap.label(), true));
    }

    private IsiRenja isi(VersiRenja satu) {
        return kota.sistem(() -> versi.isi(satu.id()));
    }

    private BigDecimal total(VersiRenja satu) {
        return isi(satu).total();
    }

    private BigDecimal totalTahun(int tahun) {
        return kota.sistem(() -> renja.daftar(tahun)).stream()
                .filter(r -> r.pdId() == pd)
                .map(r -> r.total())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
