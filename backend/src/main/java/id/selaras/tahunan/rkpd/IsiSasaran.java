package id.selaras.tahunan.rkpd;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is typed of a sasaran; indicator, satuan and target may be left empty. */
public record IsiSasaran(String uraian, String indikator, String satuan, BigDecimal target) {

    /** @throws PelanggaranAturan ANG-01, ANG-02 the target is no number, or two */
    public static IsiSasaran dariTeks(String uraian, String indikator, String satuan, String target) {
        return new IsiSasaran(
                uraian, indikator, satuan, target == null || target.isBlank() ? null : AngkaIndonesia.baca(target));
    }

    static IsiSasaran dari(SasaranRkpd s) {
        return new IsiSasaran(s.uraian(), s.indikator(), s.satuan(), s.target());
    }

    IsiSasaran rapi() {
        var u = TeksLuar.wajib(uraian, 1000);
        var i = TeksLuar.boleh(indikator, 600);
        var s = TeksLuar.boleh(satuan, 100);
        if (target != null && (target.stripTrailingZeros().scale() > 4 || target.precision() - target.scale() > 16)) {
            throw new PelanggaranAturan("RKP-11");
        }
        return new IsiSasaran(u, i, s, target);
    }

    Map<String, Object> isi() {
        var hasil = new LinkedHashMap<String, Object>();
        hasil.put("uraian", uraian);
        hasil.put("indikator", indikator);
        hasil.put("satuan", satuan);
        hasil.put("target", target == null ? null : AngkaIndonesia.tulis(target, 0, 4));
        return hasil;
    }
}
