package id.selaras.tahunan.fasilitasi;

import java.math.BigDecimal;
import java.util.List;

/** The RKPD or raperda as it was sent: frozen, with a hash; the provinsi reads this and no table of the one who asks. */
public record IsiFasilitasi(
        int tahun,
        String tema,
        String tahap,
        List<String> prioritas,
        List<PerangkatDaerah> perangkatDaerah,
        BigDecimal total,
        List<Baris> baris) {

    /** Lines of an RPJPD or RPJMD; what was sent before there were any has none. */
    public IsiFasilitasi {
        baris = baris == null ? List.of() : List.copyOf(baris);
    }

    /** A misi, tujuan, sasaran or program with its measures. @param dalam how deep it stands */
    public record Baris(String nomor, int dalam, String jenjang, String uraian, String indikator, BigDecimal pagu) {}

    /** A PD with its lines and money. */
    public record PerangkatDaerah(String nama, int subKegiatan, BigDecimal pagu, BigDecimal plafon) {}
}
