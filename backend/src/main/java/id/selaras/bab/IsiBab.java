package id.selaras.bab;

import java.util.List;

/** A bab with its own opening text (HTML, sanitised, may be empty) and its sub-bab, as a document has it. */
public record IsiBab(String kunci, String nomor, String judul, String html, List<SubBab> subBab) {

    /**
     * @param kunci key in the pedoman ("2.1") or of an added one
     * @param tabel keys of the tables that follow the text, such as "T-C.29"
     */
    public record SubBab(String kunci, String nomor, String judul, String html, List<String> tabel) {}
}
