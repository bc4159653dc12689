package id.selaras.dokumen.naskah;

import java.util.List;

/** A piece of running text, as far as paper knows it. Texts carry only the inline markup of the engine. */
sealed interface Blok {

    record Judul(String teks) implements Blok {}

    record Paragraf(String teks, boolean kutipan) implements Blok {}

    /** @param penanda number, letter or bullet; null for a further paragraph of the same item */
    record Butir(int tingkat, String penanda, String teks) implements Blok {}

    /** @param kepala cells of the head, null when the table has none */
    record Tabel(List<String> kepala, List<List<String>> baris) implements Blok {}
}
