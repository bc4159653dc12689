package id.selaras.indikator;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is typed of an indicator. */
public record IsiIndikator(
        String nama,
        String satuan,
        Arah arah,
        BigDecimal batasBawah,
        BigDecimal batasAtas,
        AkumulasiNilai akumulasi,
        String formula,
        String sumberData,
        Long pdId) {

    /** @throws PelanggaranAturan IDK-01 name or satuan missing or too long, IDK-02 bounds missing or crossed */
    IsiIndikator rapi() {
        var n = TeksLuar.rapikan(nama);
        var s = TeksLuar.rapikan(satuan);
        if (n.isEmpty() || n.length() > 600 || s.isEmpty() || s.length() > 100 || arah == null || akumulasi == null) {
            throw new PelanggaranAturan("IDK-01");
        }
        boolean rentang = arah == Arah.RENTANG;
        if (rentang && (batasBawah == null || batasAtas == null || batasBawah.compareTo(batasAtas) >= 0)) {
            throw new PelanggaranAturan("IDK-02");
        }
        return new IsiIndikator(
                n,
                s,
                arah,
                rentang ? batasBawah : null,
                rentang ? batasAtas : null,
                akumulasi,
                TeksLuar.boleh(formula, 2000),
                TeksLuar.boleh(sumberData, 600),
                pdId);
    }

    Map<String, Object> jejak() {
        var hasil = new LinkedHashMap<String, Object>();
        hasil.put("nama", nama);
        hasil.put("satuan", satuan);
        hasil.put("arah", arah.label());
        hasil.put("akumulasi", akumulasi.label());
        hasil.put("rentang", batasBawah == null ? null : teks(batasBawah) + " sampai " + teks(batasAtas));
        hasil.put("formula", formula);
        hasil.put("sumberData", sumberData);
        return hasil;
    }

    private static String teks(BigDecimal nilai) {
        return AngkaIndonesia.tulis(nilai, 0, 6);
    }
}
