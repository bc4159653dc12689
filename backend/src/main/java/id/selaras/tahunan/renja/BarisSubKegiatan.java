package id.selaras.tahunan.renja;

import java.math.BigDecimal;

/** A line as it is read: what the PD proposes, and beside it what Bappeda set (null where it agrees). */
public record BarisSubKegiatan(
        long id,
        String silsilah,
        IsiBaris isi,
        BigDecimal penetapanTarget,
        BigDecimal penetapanPagu,
        String catatanPenetapan,
        long versi) {

    public String kode() {
        return isi.kode();
    }
}
