package id.selaras.verifikasi;

import id.selaras.akses.JejakService;
import id.selaras.tahunan.renja.BandingVersi;
import id.selaras.tahunan.renja.IsiRenja;
import id.selaras.tahunan.renja.VersiRenja;
import id.selaras.tahunan.renja.VersiRenjaService;
import id.selaras.verifikasi.aturan.Lokus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Follows a note through its answers and through every version of the plan since it was written. */
@Component
class PenyusunRiwayat {

    private static final int PALING = 100;

    private final VersiRenjaService versi;
    private final JejakService jejak;
    private final Clock jam;

    PenyusunRiwayat(VersiRenjaService versi, JejakService jejak, Clock jam) {
        this.versi = versi;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** The oldest first. */
    List<RiwayatCatatan> susun(Catatan catatan) {
        var hasil = new ArrayList<RiwayatCatatan>();
        hasil.add(new RiwayatCatatan(
                catatan.waktu(),
                catatan.oleh(),
                "Catatan, " + catatan.tahap().label() + " putaran " + catatan.putaran(),
                catatan.teks(),
                List.of()));
        catatan.jawaban()
                .forEach(j -> hasil.add(new RiwayatCatatan(j.waktu(), j.oleh(), "Jawaban", j.teks(), List.of())));
        jejak.riwayat(Telaah.AKSI_KEADAAN, "catatan", List.of(catatan.id()), null, PALING)
                .forEach(j -> hasil.add(
                        new RiwayatCatatan(j.waktu(), j.pelaku(), "Ditandai: " + j.sesudah(), null, List.of())));
        hasil.addAll(menurutVersi(catatan));
        hasil.sort(Comparator.comparing(RiwayatCatatan::waktu));
        return hasil;
    }

    private List<RiwayatCatatan> menurutVersi(Catatan catatan) {
        var urut = new ArrayList<>(versi.daftar(catatan.renjaId()));
        Collections.reverse(urut);
        var hasil = new ArrayList<RiwayatCatatan>();
        IsiRenja dahulu = null;
        for (VersiRenja v : urut) {
            boolean sesudah = v.waktu().isAfter(catatan.waktu());
            if (!sesudah && !terakhirSebelum(urut, v, catatan)) {
                continue;
            }
            var isi = versi.isi(v.id());
            if (sesudah) {
                hasil.add(new RiwayatCatatan(
                        v.waktu(),
                        v.oleh(),
                        "Versi " + v.nomor() + ", " + v.label(),
                        null,
                        perubahan(dahulu, isi, catatan.lokus())));
            }
            dahulu = isi;
        }
        if (dahulu != null) {
            var kini = perubahan(dahulu, versi.susun(catatan.renjaId()), catatan.lokus());
            if (!kini.isEmpty()) {
                hasil.add(new RiwayatCatatan(jam.instant(), null, "Isi sekarang", null, kini));
            }
        }
        return hasil;
    }

    private static boolean terakhirSebelum(List<VersiRenja> urut, VersiRenja v, Catatan catatan) {
        return urut.stream()
                .filter(lain -> lain.nomor() > v.nomor())
                .allMatch(lain -> lain.waktu().isAfter(catatan.waktu()));
    }

    private static List<RiwayatCatatan.Perubahan> perubahan(IsiRenja dahulu, IsiRenja kini, Lokus lokus) {
        if (dahulu == null) {
            return List.of();
        }
        var banding = BandingVersi.antara(dahulu, kini);
        var hasil = new ArrayList<RiwayatCatatan.Perubahan>();
        banding.baris().stream()
                .filter(b -> lokus.jenis() == Lokus.Jenis.BARIS && lokus.kunci().equals(b.silsilah()))
                .flatMap(b -> b.sel().stream())
                .forEach(s -> hasil.add(new RiwayatCatatan.Perubahan(s.nama(), s.lama(), s.baru())));
        banding.bab().stream()
                .filter(b -> lokus.jenis() == Lokus.Jenis.BAB && lokus.kunci().equals(b.kunci()))
                .forEach(b -> hasil.add(new RiwayatCatatan.Perubahan("Naskah", ukuran(b.lama()), ukuran(b.baru()))));
        return hasil;
    }

    private static String ukuran(String html) {
        int huruf = html == null ? 0 : html.replaceAll("<[^>]*>", "").strip().length();
        return huruf == 0 ? null : huruf + " huruf";
    }
}
