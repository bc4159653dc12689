package id.selaras.verifikasi.aturan;

import id.selaras.kernel.Tahap;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A stage builds on what came before it: the rancangan on the Surat Edaran and a finished rancangan
 * awal, the rancangan akhir on the Perkada RKPD and a finished rancangan. A PD that the RKPD went on
 * without has no finished rancangan, and is not held up by that again.
 */
final class Thp02TahapSebelumnya extends Aturan<KonteksRenja> {

    Thp02TahapSebelumnya() {
        super("THP-02", Bobot.BERAT, Sumber.TAHAPAN);
    }

    @Override
    public Set<String> varian() {
        return Set.of("rkpd");
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var tahap = k.renja().tahap();
        var rkpd = k.acuan().rkpd();
        if (tahap == Tahap.RANCANGAN) {
            dasar(k, rkpd != null && rkpd.tanggalSuratEdaran() != null, "Surat Edaran kepala daerah", temuan);
            selesai(k, Tahap.RANCANGAN_AWAL, temuan);
        } else if (tahap == Tahap.RANCANGAN_AKHIR) {
            dasar(k, rkpd != null && rkpd.ditetapkan(), "Perkada RKPD", temuan);
            selesai(k, Tahap.RANCANGAN, temuan);
        }
    }

    private void dasar(KonteksRenja k, boolean ada, String nama, Consumer<Temuan> temuan) {
        if (!ada) {
            temuan.accept(varian(
                    "rkpd",
                    k,
                    Lokus.umum("rkpd"),
                    k.tempatRenja(),
                    k.renja().tahap().label(),
                    nama));
        }
    }

    private void selesai(KonteksRenja k, Tahap sebelumnya, Consumer<Temuan> temuan) {
        if (!k.acuan().dilewati() && !k.waktu().tahapSelesai().contains(sebelumnya)) {
            temuan.accept(temuan(
                    k, Lokus.umum("tahap"), k.tempatRenja(), k.renja().tahap().label(), sebelumnya.label()));
        }
    }
}
