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
        for (var bab : k.bahan().bab()) {
            if (k.kerangka().babDari(bab.kunci()).map(Kerangka.Bab::lampau).orElse(false)) {
                continue;
            }
            for (var paragraf : TeksBab.dari(bab.html()).paragraf()) {
                var cari = TAHUN_MAJU.matcher(paragraf);
                while (cari.find()) {
                    if (Integer.parseInt(cari.group(1)) != benar && sudah.add(bab.kunci() + cari.group(1))) {
                        var tempat = k.kerangka().tempat(bab.kunci());
                        temuan.accept(temuan(
                                k,
                                Lokus.bab(bab.kunci(), "tahun:" + cari.group(1)),
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
