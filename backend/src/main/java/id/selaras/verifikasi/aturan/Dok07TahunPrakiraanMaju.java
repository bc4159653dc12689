package id.selaras.verifikasi.aturan;

import java.util.HashSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Where the narrative names the year of the prakiraan maju, it is the year after the plan's. */
final class Dok07TahunPrakiraanMaju extends Aturan<KonteksRenja> {

    private static final Pattern TAHUN_MAJU =
            Pattern.compile("(?i)prakiraan\\s+maju[^.;\\d]{0,60}?(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    Dok07TahunPrakiraanMaju() {
        super("DOK-07", Bobot.PERBAIKAN, Sumber.PERIKSA_BAPPEDA);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var benar = k.tahun() + 1;
        var sudah = new HashSet<String>();
        for (var kunci : k.naskah().babRencana()) {
            for (var paragraf : k.naskah().teks(kunci).paragraf()) {
                var cari = TAHUN_MAJU.matcher(paragraf);
                while (cari.find()) {
                    if (Integer.parseInt(cari.group(1)) != benar && sudah.add(kunci + cari.group(1))) {
                        var tempat = k.naskah().tempat(kunci);
                        temuan.accept(temuan(
                                k,
                                Lokus.bab(kunci, "tahun:" + cari.group(1)),
                                tempat,
                                cari.group(1),
                                String.valueOf(benar),
                                tempat));
                    }
                }
            }
        }
    }
}
