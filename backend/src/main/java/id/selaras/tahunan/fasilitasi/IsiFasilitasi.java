package id.selaras.tahunan.fasilitasi;

import java.math.BigDecimal;
import java.util.List;

/** The RKPD as it was sent: frozen, with a hash; the provinsi reads this and no table of the one who asks. */
public record IsiFasilitasi(
        int tahun,
        String tema,
        String tahap,
        List<String> prioritas,
        List<PerangkatDaerah> perangkatDaerah,
        BigDecimal total) {

    /** A PD with its lines and money. */
    public record PerangkatDaerah(String nama, int subKegiatan, BigDecimal pagu, BigDecimal plafon) {}
}
