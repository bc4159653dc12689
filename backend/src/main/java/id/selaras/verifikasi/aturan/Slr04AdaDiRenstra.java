package id.selaras.verifikasi.aturan;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Kegiatan and sub kegiatan of the Renja stand in the Renstra. A kegiatan that is missing is told
 * once, not again for each of its sub kegiatan.
 */
final class Slr04AdaDiRenstra extends Aturan<KonteksRenja> {

    Slr04AdaDiRenstra() {
        super("SLR-04", Bobot.PERBAIKAN, Sumber.RANTAI_RENCANA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("sub", "kosong");
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var renstra = new AcuanRenstra(k.acuan().renstra());
        if (renstra.kosong()) {
            temuan.accept(info("kosong", Lokus.umum("renstra"), k.tempatRenja(), String.valueOf(k.tahun())));
            return;
        }
        for (var kegiatan : k.susunan().kegiatan().values()) {
            if (!renstra.memuat(kegiatan.kode())) {
                temuan.accept(temuan(k, Lokus.kelompok(kegiatan.kode(), "kode"), kegiatan.tempat(), kegiatan.kode()));
            }
        }
        if (!renstra.sampaiSubKegiatan()) {
            return;
        }
        for (var baris : k.baris()) {
            var kode = KodeNomenklatur.rapikan(baris.kode());
            if (renstra.memuat(KodeNomenklatur.kegiatan(kode)) && !renstra.memuat(kode)) {
                temuan.accept(
                        varian("sub", k, Lokus.baris(baris.silsilah(), "kode"), KonteksRenja.tempat(baris), kode));
            }
        }
    }
}
