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

    /** The line as it will stand when the Renja is found sesuai: what Bappeda set in place of the usulan. */
    public IsiBaris berlaku() {
        var hasil = penetapanTarget == null ? isi : isi.dengan(SelBaris.TARGET, penetapanTarget);
        return penetapanPagu == null
                ? hasil
                : hasil.dengan(SelBaris.PAGU, penetapanPagu)
                        .dengan(SelBaris.SUMBER_DANA, PaguPenetapan.bagi(isi.sumberDana(), isi.pagu(), penetapanPagu));
    }

    public String kode() {
        return isi.kode();
    }
}
