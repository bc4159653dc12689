package id.selaras.dokumen.forum;

import id.selaras.dokumen.IdentitasDokumen;
import id.selaras.dokumen.mesin.Lembar;
import id.selaras.dokumen.mesin.Naskah;
import id.selaras.dokumen.naskah.Jangkar;
import id.selaras.dokumen.naskah.KakiHalaman;
import id.selaras.dokumen.naskah.PenyusunNaskah;
import id.selaras.dokumen.naskah.TandaTangan;
import id.selaras.dokumen.naskah.TanggalIndonesia;
import id.selaras.partisipasi.forum.JenisForum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * Puts the papers of a forum together: a text under the head of the office, and its annexes. Every annex is
 * there also when it is empty, since the berita acara names it. Source: berita acara Forum PD in use in regions [S].
 */
@Component
public class PenyusunForum {

    private final PenyusunNaskah naskah;

    PenyusunForum(PenyusunNaskah naskah) {
        this.naskah = naskah;
    }

    public Naskah susun(NaskahForum jenis, IsiNaskahForum isi, IdentitasDokumen identitas) {
        var judul = jenis.label() + " " + isi.nama();
        var kaki = new KakiHalaman(judul, identitas, rancangan(jenis, isi), isi.dataContoh());
        return new Naskah(
                judul,
                isi.kop(),
                isi.kertas(),
                identitas.tanggal(),
                kaki.baris1(),
                kaki.baris2(),
                identitas.urlVerifikasi(),
                rancangan(jenis, isi) ? KakiHalaman.RANCANGAN : null,
                kaki.penanda(),
                lembar(jenis, isi, identitas));
    }

    /** What a chair has not signed yet says so across the page; an invitation is what it is. */
    public static boolean rancangan(NaskahForum jenis, IsiNaskahForum isi) {
        return !isi.selesai() && (jenis == NaskahForum.NOTULEN || jenis == NaskahForum.BERITA_ACARA);
    }

    private List<Lembar> lembar(NaskahForum jenis, IsiNaskahForum isi, IdentitasDokumen identitas) {
        var hasil = new ArrayList<Lembar>();
        switch (jenis) {
            case UNDANGAN -> {
                hasil.add(teks(jenis, isi, identitas));
                hasil.add(tabel(
                        "undangan",
                        "Lampiran",
                        "Daftar Undangan",
                        isi,
                        orang(
                                isi.undangan(),
                                (n, o) -> new BarisForum.Undangan(n, o.nama(), o.instansi(), o.unsur()))));
            }
            case DAFTAR_HADIR -> hasil.add(hadir("", isi));
            case NOTULEN -> hasil.add(teks(jenis, isi, identitas));
            case BERITA_ACARA -> {
                hasil.add(teks(jenis, isi, identitas));
                hasil.add(tabel(
                        "penanda-tangan",
                        "",
                        "Wakil Peserta yang Menandatangani",
                        isi,
                        orang(
                                isi.penanda(),
                                (n, o) -> new BarisForum.Penanda(n, o.nama(), o.unsur(), alamat(o), o.keterangan()))));
                hasil.add(hadir("Lampiran I", isi));
                if (isi.jenis() == JenisForum.FORUM_PD) {
                    lampiranRenja(hasil, isi);
                }
            }
        }
        return hasil;
    }

    private static void lampiranRenja(List<Lembar> hasil, IsiNaskahForum isi) {
        var perubahan = isi.baris().isEmpty()
                ? List.of(new IsiNaskahForum.Baris(null, "Nihil", null, null, null))
                : isi.baris();
        hasil.add(tabel(
                "baris",
                "Lampiran II",
                "Baris Rancangan Renja yang Disepakati Berubah",
                isi,
                baris(
                        perubahan,
                        (n, b) -> new BarisForum.Perubahan(
                                isi.baris().isEmpty() ? null : n,
                                b.kode(),
                                b.nama(),
                                b.kolom(),
                                b.sebelum(),
                                b.sesudah()))));
        var usulan = isi.usulan().isEmpty() ? List.of(new IsiNaskahForum.Usulan("Nihil", null)) : isi.usulan();
        hasil.add(tabel(
                "usulan",
                "Lampiran III",
                "Usulan dari Peserta",
                isi,
                baris(
                        usulan,
                        (n, u) -> new BarisForum.Usulan(isi.usulan().isEmpty() ? null : n, u.pengusul(), u.uraian()))));
    }

    private static Lembar hadir(String lampiran, IsiNaskahForum isi) {
        return tabel(
                "daftar-hadir",
                lampiran,
                "Daftar Hadir",
                isi,
                orang(
                        isi.hadir(),
                        (n, o) -> new BarisForum.Hadir(n, o.nama(), o.instansi(), o.unsur(), o.keterangan())));
    }

    private Lembar teks(NaskahForum jenis, IsiNaskahForum isi, IdentitasDokumen identitas) {
        var teks = naskah.mulai(isi.kertas());
        var kalimat = new KalimatForum(isi);
        switch (jenis) {
            case UNDANGAN -> kalimat.undangan(teks);
            case NOTULEN -> kalimat.notulen(teks);
            default -> kalimat.beritaAcara(teks);
        }
        var parameter = tandaTangan(jenis, isi, identitas).parameter();
        parameter.put("kopPemda", "PEMERINTAH " + isi.namaPemda().toUpperCase(Locale.ROOT));
        parameter.put("kopInstansi", isi.kop().toUpperCase(Locale.ROOT));
        parameter.put("kopAlamat", isi.alamat());
        parameter.put("judulNaskah", (jenis.label() + "\n" + isi.nama()).toUpperCase(Locale.ROOT));
        parameter.put("nomorNaskah", identitas.nomor().isEmpty() ? null : "Nomor: " + identitas.nomor());
        return new Lembar("naskah/naskah", parameter, teks.selesai());
    }

    private static TandaTangan tandaTangan(NaskahForum jenis, IsiNaskahForum isi, IdentitasDokumen identitas) {
        var hari = jenis == NaskahForum.UNDANGAN || isi.hari() == null ? identitas.tanggal() : isi.hari();
        var jabatan = isi.pimpinan().toUpperCase(Locale.ROOT);
        return new TandaTangan(
                isi.tempatTtd() + ", " + TanggalIndonesia.panjang(hari),
                jenis == NaskahForum.NOTULEN ? "Notulis" : null,
                jenis == NaskahForum.NOTULEN ? TandaTangan.nama(null) : null,
                jenis == NaskahForum.BERITA_ACARA ? "PIMPINAN SIDANG\n" + jabatan : jabatan,
                TandaTangan.nama(null),
                null);
    }

    private static Lembar tabel(
            String templat, String nomor, String judul, IsiNaskahForum isi, List<? extends Record> baris) {
        var parameter = new HashMap<String, Object>();
        parameter.put("nomorTabel", nomor);
        parameter.put("judul", judul);
        parameter.put("perihal", isi.nama());
        parameter.put("jangkar", Jangkar.untuk("lampiran", templat));
        return new Lembar("forum/" + templat, parameter, baris, judul);
    }

    private static <T, R extends Record> List<R> baris(List<T> semua, BiFunction<String, T, R> susun) {
        var hasil = new ArrayList<R>();
        for (var satu : semua) {
            hasil.add(susun.apply(String.valueOf(hasil.size() + 1), satu));
        }
        return hasil;
    }

    /** An empty list says so. */
    private static <R extends Record> List<R> orang(
            List<IsiNaskahForum.Orang> semua, BiFunction<String, IsiNaskahForum.Orang, R> susun) {
        return semua.isEmpty()
                ? List.of(susun.apply(null, new IsiNaskahForum.Orang("Nihil", null, null, null, null)))
                : baris(semua, susun);
    }

    private static String alamat(IsiNaskahForum.Orang o) {
        if (o.kontak() == null) {
            return o.instansi();
        }
        return o.instansi() == null ? o.kontak() : o.instansi() + ", " + o.kontak();
    }
}
