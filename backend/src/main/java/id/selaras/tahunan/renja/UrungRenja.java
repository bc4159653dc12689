package id.selaras.tahunan.renja;

import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.WaktuTulis;
import id.selaras.referensi.pemda.PemdaService;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Takes back one's own last step of the current turn, and brings it back again. A step is refused
 * whole when somebody changed one of its cells since.
 */
@Component
class UrungRenja {

    private final RiwayatRenja riwayat;
    private final SubKegiatanRepository baris;
    private final IndikatorRenjaRepository indikator;
    private final PencatatLangkah pencatat;
    private final PenjagaHapus penjaga;
    private final PemdaService pemda;
    private final Wewenang wewenang;

    UrungRenja(
            RiwayatRenja riwayat,
            SubKegiatanRepository baris,
            IndikatorRenjaRepository indikator,
            PencatatLangkah pencatat,
            PenjagaHapus penjaga,
            PemdaService pemda,
            Wewenang wewenang) {
        this.riwayat = riwayat;
        this.baris = baris;
        this.indikator = indikator;
        this.pencatat = pencatat;
        this.penjaga = penjaga;
        this.pemda = pemda;
        this.wewenang = wewenang;
    }

    HasilSunting urungkan(Renja renja) {
        var kelompok = riwayat.dapatDiurungkan(renja.id(), wewenang.pelaku().id(), renja.statusSejak())
                .orElseThrow(() -> new PelanggaranAturan("SUN-20"));
        var hasil = balik(renja, kelompok, Riwayat.Aksi.URUNG);
        riwayat.batalkan(renja.id(), kelompok, true);
        return hasil;
    }

    HasilSunting ulangi(Renja renja) {
        var urung = riwayat.dapatDiulangi(renja.id(), wewenang.pelaku().id(), renja.statusSejak())
                .orElseThrow(() -> new PelanggaranAturan("SUN-21"));
        var asal = riwayat.kelompok(renja.id(), urung).get(0).asalKelompok();
        var hasil = balik(renja, urung, Riwayat.Aksi.ULANG);
        riwayat.batalkan(renja.id(), urung, true);
        riwayat.batalkan(renja.id(), asal, false);
        return hasil;
    }

    private HasilSunting balik(Renja renja, String kelompok, Riwayat.Aksi aksi) {
        var keadaan = new Keadaan(renja);
        var langkah = new Langkah(renja, kelompok);
        riwayat.kelompok(renja.id(), kelompok).stream()
                .sorted(Comparator.comparing(Riwayat::id).reversed())
                .forEach(r -> {
                    if (r.objek().equals(Riwayat.BARIS)) {
                        balikBaris(langkah, keadaan, r, aksi);
                    } else if (r.objek().equals(Riwayat.INDIKATOR)) {
                        balikIndikator(langkah, keadaan, r, aksi);
                    }
                });
        return pencatat.selesai(langkah);
    }

    private void balikBaris(Langkah langkah, Keadaan keadaan, Riwayat r, Riwayat.Aksi aksi) {
        var kini = keadaan.baris.get(r.silsilah());
        if (r.hapus()) {
            var isi = NaskahJson.baca(r.sebelum(), IsiBaris.class);
            if (keadaan.baris.values().stream().anyMatch(b -> b.kode().equals(isi.kode()))) {
                throw new PelanggaranAturan("SUN-06", isi.kode(), isi.nama());
            }
            var pulih = SubKegiatanRenja.pulih(langkah.renja().id(), r.silsilah(), isi);
            keadaan.baris.put(r.silsilah(), pulih);
            langkah.pulihkan(pulih, r.versiSebelum(), aksi);
            return;
        }
        var sesudah = NaskahJson.baca(r.sesudah(), IsiBaris.class);
        if (kini == null) {
            throw bentrok(langkah.renja(), r, sesudah.kode(), "SUN-31");
        }
        if (r.baru()) {
            if (!kini.isi().beda(sesudah).isEmpty()) {
                throw bentrok(langkah.renja(), r, kini.kode(), "SUN-22");
            }
            penjaga.pastikanBolehDihapus(langkah.renja(), kini);
            keadaan.baris.remove(r.silsilah());
            langkah.hapus(kini, aksi);
            return;
        }
        var sebelum = NaskahJson.baca(r.sebelum(), IsiBaris.class);
        var isi = kini.isi();
        for (var sel : sebelum.beda(sesudah)) {
            if (!IsiBaris.sama(isi.sel(sel), sesudah.sel(sel))) {
                throw bentrok(langkah.renja(), r, kini.kode(), "SUN-22");
            }
            isi = isi.dengan(sel, sebelum.sel(sel));
        }
        langkah.ubah(kini, isi, aksi, null);
    }

    private void balikIndikator(Langkah langkah, Keadaan keadaan, Riwayat r, Riwayat.Aksi aksi) {
        var kini = keadaan.indikator.get(r.silsilah());
        if (r.hapus()) {
            var isi = NaskahJson.baca(r.sebelum(), BarisIndikator.class);
            var pulih = IndikatorRenja.pulih(langkah.renja().id(), isi);
            keadaan.indikator.put(r.silsilah(), pulih);
            langkah.pulihkan(pulih, r.versiSebelum(), aksi);
            return;
        }
        var sesudah = NaskahJson.baca(r.sesudah(), BarisIndikator.class);
        if (kini == null) {
            throw bentrok(langkah.renja(), r, sesudah.kode(), "SUN-31");
        }
        if (r.baru()) {
            if (!kini.baris().beda(sesudah).isEmpty()) {
                throw bentrok(langkah.renja(), r, sesudah.kode(), "SUN-22");
            }
            keadaan.indikator.remove(r.silsilah());
            langkah.hapus(kini, aksi);
            return;
        }
        var sebelum = NaskahJson.baca(r.sebelum(), BarisIndikator.class);
        var isi = kini.baris();
        for (var sel : sebelum.beda(sesudah)) {
            if (!IsiBaris.sama(isi.sel(sel), sesudah.sel(sel))) {
                throw bentrok(langkah.renja(), r, sesudah.kode(), "SUN-22");
            }
            isi = isi.dengan(sel, sebelum.sel(sel));
        }
        langkah.ubah(kini, isi, aksi, null);
    }

    /** Names the last other hand on the thing, so that one can go and ask. */
    private PelanggaranAturan bentrok(Renja renja, Riwayat r, String kode, String pesan) {
        var saya = wewenang.pelaku().id();
        var zona = pemda.aktif().zona();
        return riwayat.sesudah(renja.id(), List.of(r.silsilah()), r.id()).stream()
                .filter(lain -> !Objects.equals(lain.penggunaId(), saya))
                .reduce((a, b) -> b)
                .map(lain -> new PelanggaranAturan(pesan, kode, lain.pelaku(), WaktuTulis.lengkap(lain.waktu(), zona)))
                .orElseGet(() -> new PelanggaranAturan("SUN-23", kode));
    }

    /** Lines and indicators as they are now, and as the step leaves them while it is taken back. */
    private final class Keadaan {
        private final Map<String, SubKegiatanRenja> baris = new HashMap<>();
        private final Map<String, IndikatorRenja> indikator = new HashMap<>();

        Keadaan(Renja renja) {
            UrungRenja.this.baris.semua(renja.id()).forEach(b -> baris.put(b.silsilah(), b));
            UrungRenja.this.indikator.semua(renja.id()).forEach(i -> indikator.put(i.silsilah(), i));
        }
    }
}
