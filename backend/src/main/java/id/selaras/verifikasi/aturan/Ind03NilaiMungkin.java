package id.selaras.verifikasi.aturan;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;

/** A yearly value is one that its satuan can have: a share within 0–100, no half persons, nothing below zero. */
final class Ind03NilaiMungkin extends Aturan<KonteksRenja> {

    Ind03NilaiMungkin() {
        super("IND-03", Bobot.BERAT, Sumber.PERIKSA_BAPPEDA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("pecahan", "negatif");
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        for (var b : k.baris()) {
            var isi = b.isi();
            var tempat = KonteksRenja.tempat(b);
            uji(k, isi.indikator(), isi.satuan(), isi.target(), Lokus.baris(b.silsilah(), "target"), tempat, temuan);
            uji(
                    k,
                    isi.indikator(),
                    isi.satuan(),
                    isi.targetN1(),
                    Lokus.baris(b.silsilah(), "targetN1"),
                    tempat,
                    temuan);
        }
        for (var i : k.indikator()) {
            var tempat = i.kode() + " " + i.nama();
            uji(k, i.nama(), i.satuan(), i.target(), Lokus.indikator(i.silsilah(), "target"), tempat, temuan);
            uji(k, i.nama(), i.satuan(), i.targetN1(), Lokus.indikator(i.silsilah(), "targetN1"), tempat, temuan);
        }
    }

    private void uji(
            KonteksRenja k,
            String indikator,
            String namaSatuan,
            BigDecimal nilai,
            Lokus lokus,
            String tempat,
            Consumer<Temuan> temuan) {
        var tertulis = Tulis.angka(nilai, namaSatuan);
        UjiNilai.salah(indikator, namaSatuan, nilai, k.satuan())
                .ifPresent(apa -> temuan.accept(
                        apa.isEmpty() ? temuan(k, lokus, tempat, tertulis) : varian(apa, k, lokus, tempat, tertulis)));
    }
}
