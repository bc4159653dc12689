package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads how a pagu is divided: "PAD" takes it whole, "PAD 1.000.000; DAU 500.000" divides it. Whether
 * the parts add up is a finding (LKP-07), not a refusal: one types them one after another.
 */
final class BagiSumberDana {

    private static final Pattern BAGIAN = Pattern.compile("(.*?)[\\s:=]+((?:Rp\\.?\\s*)?\\d[\\d.,]*(?:,-)?)");

    private final DaftarPilihan pilihan;

    BagiSumberDana(DaftarPilihan pilihan) {
        this.pilihan = pilihan;
    }

    /** @throws PelanggaranAturan SUN-10 unknown sumber dana, SUN-24 several without their amounts */
    SortedMap<String, BigDecimal> baca(String teks, BigDecimal pagu) {
        var hasil = new TreeMap<String, BigDecimal>();
        if (AngkaSel.kosong(teks)) {
            return hasil;
        }
        var utuh = cari(teks);
        if (utuh != null) {
            hasil.put(utuh, nol(pagu));
            return hasil;
        }
        var potongan = teks.split("[;\\n]|,(?!\\d)|\\s\\+\\s");
        for (var satu : potongan) {
            if (TeksLuar.rapikan(satu).isEmpty()) {
                continue;
            }
            var cocok = BAGIAN.matcher(TeksLuar.rapikan(satu));
            boolean berangka = cocok.matches();
            var nama = berangka ? cocok.group(1) : TeksLuar.rapikan(satu);
            var kode = wajib(nama);
            if (!berangka && potongan.length > 1) {
                throw new PelanggaranAturan("SUN-24", teks);
            }
            var jumlah = berangka ? AngkaSel.uang(cocok.group(2)) : nol(pagu);
            hasil.merge(kode, jumlah, BigDecimal::add);
        }
        return hasil;
    }

    /** Parts that came one by one from a form; empty ones and zeros are left out. */
    SortedMap<String, BigDecimal> baca(Map<String, String> bagian) {
        var hasil = new TreeMap<String, BigDecimal>();
        bagian.forEach((nama, teks) -> {
            var jumlah = AngkaSel.uang(teks);
            if (jumlah != null && jumlah.signum() > 0) {
                hasil.merge(wajib(nama), jumlah, BigDecimal::add);
            }
        });
        return hasil;
    }

    private String wajib(String nama) {
        var kode = cari(nama);
        if (kode == null) {
            throw new PelanggaranAturan(
                    "SUN-10",
                    nama,
                    String.join(
                            ", ",
                            pilihan.sumberDana().stream().map(s -> s.kode()).toList()));
        }
        return kode;
    }

    private String cari(String nama) {
        return pilihan.sumberDana().stream()
                .filter(s -> TeksLuar.sama(s.kode(), nama) || TeksLuar.sama(s.nama(), nama))
                .map(s -> s.kode())
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal nol(BigDecimal pagu) {
        return pagu == null ? BigDecimal.ZERO : pagu;
    }
}
