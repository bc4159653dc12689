package id.selaras.verifikasi.aturan;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Each prioritas of the RKPD, and so each of its sasaran, is supported by a line of some PD. */
final class Slr08PrioritasDidukung extends Aturan<KonteksRkpd> {

    Slr08PrioritasDidukung() {
        super("SLR-08", Bobot.PERBAIKAN, Sumber.RKPD);
    }

    @Override
    public Set<String> varian() {
        return Set.of("sasaran");
    }

    @Override
    void periksa(KonteksRkpd k, Consumer<Temuan> temuan) {
        Set<Long> didukung = new HashSet<>();
        k.renja().forEach(r -> r.baris().forEach(b -> didukung.add(b.isi().prioritasId())));
        for (var prioritas : k.prioritas()) {
            if (didukung.contains(prioritas.id())) {
                continue;
            }
            temuan.accept(temuan(
                    k,
                    Lokus.umum("prioritas:" + prioritas.nomor()),
                    k.tempatRkpd(),
                    String.valueOf(prioritas.nomor()),
                    prioritas.nama(),
                    String.valueOf(k.tahun())));
            for (var sasaran : k.sasaran()) {
                if (sasaran.prioritasId() == prioritas.id()) {
                    temuan.accept(varian(
                            "sasaran", k, Lokus.umum("sasaran:" + sasaran.id()), k.tempatRkpd(), sasaran.uraian()));
                }
            }
        }
    }
}
