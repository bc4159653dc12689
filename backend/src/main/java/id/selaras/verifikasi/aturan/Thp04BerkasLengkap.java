package id.selaras.verifikasi.aturan;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Each paper that the pedoman requires by now lies with the plan. */
final class Thp04BerkasLengkap extends Aturan<KonteksRenja> {

    Thp04BerkasLengkap() {
        super("THP-04", Bobot.PERBAIKAN, Sumber.PERIKSA_BAPPEDA);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var ada = k.bahan().berkas().stream()
                .map(b -> b.jenis().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (var berkas : k.kerangka().berkas()) {
            if (berkas.wajib()
                    && k.sejak(berkas.tahap())
                    && !ada.contains(berkas.jenis().toUpperCase(Locale.ROOT))) {
                temuan.accept(temuan(
                        k,
                        Lokus.berkas(berkas.jenis()),
                        berkas.nama(),
                        berkas.nama(),
                        berkas.tahap().label().toLowerCase(Locale.ROOT)));
            }
        }
    }
}
