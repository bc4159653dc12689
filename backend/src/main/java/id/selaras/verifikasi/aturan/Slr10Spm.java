package id.selaras.verifikasi.aturan;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A PD with one of the six urusan of pelayanan dasar marks the lines that carry out its SPM. */
final class Slr10Spm extends Aturan<KonteksRenja> {

    private static final Pattern PELAYANAN_DASAR = Pattern.compile("1\\.0[1-6]");

    Slr10Spm() {
        super("SLR-10", Bobot.PERBAIKAN, Sumber.SPM);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        for (var bidang : k.pd().bidang()) {
            if (PELAYANAN_DASAR.matcher(bidang).matches() && k.baris().stream().noneMatch(b -> spm(b, bidang))) {
                temuan.accept(temuan(k, Lokus.pd("spm:" + bidang), k.tempatRenja(), bidang));
            }
        }
    }

    private static boolean spm(BarisSubKegiatan baris, String bidang) {
        return baris.isi().tanda() != null
                && KodeNomenklatur.bidang(KodeNomenklatur.rapikan(baris.kode())).equals(bidang)
                && Arrays.stream(baris.isi().tanda().split("[,;]"))
                        .anyMatch(t -> t.strip().equalsIgnoreCase("SPM"));
    }
}
