package id.selaras.verifikasi.aturan;

import id.selaras.kernel.TeksLuar;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence with the paragraph that tells what it speaks of. */
final class Kalimat {

    private static final Pattern BAGIAN_URUSAN = Pattern.compile("penunjang|urusan|teknis");

    private final String kunciBab;
    private final String tempat;
    private final Potongan isi;
    private Boolean membagiPenunjang;
    private List<Susunan.Kelompok> disebut;

    /** @param tempat the chapter, in words */
    Kalimat(String kunciBab, String tempat, Potongan isi) {
        this.kunciBab = kunciBab;
        this.tempat = tempat;
        this.isi = isi;
    }

    String kunciBab() {
        return kunciBab;
    }

    String tempat() {
        return tempat;
    }

    String teks() {
        return isi.teks();
    }

    /** Numbers of program, kegiatan and sub kegiatan that it states. */
    List<Jumlah> jumlah() {
        return isi.jumlah();
    }

    boolean menyebutTahun(int yang) {
        return isi.tahun().contains(yang);
    }

    /** The paragraph divides the plan into penunjang and urusan, so its numbers may be those of one side. */
    boolean membagiPenunjang() {
        if (membagiPenunjang == null) {
            membagiPenunjang = BAGIAN_URUSAN.matcher(isi.paragraf()).find();
        }
        return membagiPenunjang;
    }

    /** @param kata in lower case */
    boolean memuat(String kata) {
        return isi.paragraf().contains(kata);
    }

    /** The end of what stands before a place in the sentence. */
    String sebelum(int posisi, int panjang) {
        return teks().substring(Math.max(0, posisi - panjang), posisi);
    }

    /** Programs and kegiatan that the paragraph calls by code or by name: its numbers may be theirs. */
    List<Susunan.Kelompok> disebut(Susunan susunan) {
        if (disebut == null) {
            disebut = Stream.concat(susunan.program().values().stream(), susunan.kegiatan().values().stream())
                    .filter(g -> memuat(g.kode().toLowerCase(Locale.ROOT)) || menyebut(g.nama()))
                    .toList();
        }
        return disebut;
    }

    private boolean menyebut(String nama) {
        var bersih = TeksLuar.rapikan(nama).toLowerCase(Locale.ROOT).replaceFirst("^program ", "");
        return bersih.length() > 5 && memuat(bersih);
    }
}
