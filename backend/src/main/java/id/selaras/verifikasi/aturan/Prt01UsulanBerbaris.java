package id.selaras.verifikasi.aturan;

import java.util.function.Consumer;

/** An usulan that was accepted has a line that takes it up. */
final class Prt01UsulanBerbaris extends Aturan<KonteksRenja> {

    Prt01UsulanBerbaris() {
        super("PRT-01", Bobot.PERBAIKAN, Sumber.PERIKSA_BAPPEDA);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        for (var u : k.bahan().usulan()) {
            boolean berbaris = k.baris().stream()
                    .anyMatch(b -> Long.valueOf(u.id()).equals(b.isi().usulanId())
                            || b.silsilah().equals(u.silsilah())
                            || u.kodeSubKegiatan() != null
                                    && KonteksRenja.kunci(u.kodeSubKegiatan()).equals(KonteksRenja.kunci(b.kode())));
            if (u.status().equals("DITERIMA") && !berbaris) {
                temuan.accept(temuan(
                        k,
                        Lokus.pd("usulan-" + u.id()),
                        k.tempatRenja(),
                        Tulis.teks(u.uraian()),
                        Tulis.teks(u.pengusul())));
            }
        }
    }
}
