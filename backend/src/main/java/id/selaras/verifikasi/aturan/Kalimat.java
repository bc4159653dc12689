package id.selaras.verifikasi.aturan;

import id.selaras.kernel.TeksLuar;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence with the paragraph that tells what it speaks of. */
final class Kalimat {

    private static final Pattern BAGIAN_URUSAN = Pattern.compile("penunjang|urusan|teknis");

    private final String kunciBab;
    private final String tempat;
    private final String teks;
    private final String paragraf;
    private final Set<Integer> tahun;
    private Boolean membagiPenunjang;
    private List<Susunan.Kelompok> disebut;

    /**
     * @param tempat the chapter, in words
     * @param tahun years named in the sentence itself
     */
    Kalimat(String kunciBab, String tempat, String teks, String paragraf, Set<Integer> tahun) {
        this.kunciBab = kunciBab;
        this.tempat = tempat;
        this.teks = teks;
        this.tahun = tahun;
        this.paragraf = paragraf.toLowerCase(Locale.ROOT);
    }

    String kunciBab() {
        return kunciBab;
    }

    String tempat() {
        return tempat;
    }

    String teks() {
        return teks;
    }

    boolean menyebutTahun(int yang) {
        return tahun.contains(yang);
    }

    /** The paragraph divides the plan into penunjang and urusan, so its numbers may be those of one side. */
    boolean membagiPenunjang() {
        if (membagiPenunjang == null) {
            membagiPenunjang = BAGIAN_URUSAN.matcher(paragraf).find();
        }
        return membagiPenunjang;
    }

    /** @param kata in lower case */
    boolean memuat(String kata) {
        return paragraf.contains(kata);
    }

    /** The end of what stands before a place in the sentence. */
    String sebelum(int posisi, int panjang) {
        return teks.substring(Math.max(0, posisi - panjang), posisi);
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
