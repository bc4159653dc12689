package id.selaras.partisipasi.usulan;

import java.math.BigDecimal;
import java.time.Instant;

/** An usulan as plain values; a test spoils one of them. */
final class UsulanUji {

    JenjangUsulan jenjang = JenjangUsulan.KECAMATAN;
    StatusUsulan status = StatusUsulan.DIUSULKAN;
    AsalUsulan asal = AsalUsulan.MUSRENBANG;
    String wilayah = "35.73.02.1003";
    String lokasi = "Gang 3";
    BigDecimal volume = new BigDecimal("10");
    BigDecimal anggaran = new BigDecimal("1000");
    Long pdId = 7L;

    UsulanRinci buat() {
        return new UsulanRinci(
                1,
                2022,
                "K7QM2XTR",
                asal,
                status,
                jenjang,
                "RW 03",
                "Saluran",
                lokasi,
                wilayah,
                "Samaan",
                "Klojen",
                volume,
                "meter",
                anggaran,
                null,
                null,
                pdId,
                "Dinas PUPRPKP",
                "DPUPRPKP",
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                Instant.EPOCH,
                0);
    }
}
