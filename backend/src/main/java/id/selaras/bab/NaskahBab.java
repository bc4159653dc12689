package id.selaras.bab;

import java.time.Instant;
import java.util.List;

/**
 * A place for text in a plan: a sub-bab, a bab without sub-bab, or the preface.
 *
 * @param kunci as in the pedoman, or of an added sub-bab
 * @param nomor "2.1", empty for the preface
 * @param bantuan what to write there
 * @param tabel keys of tables that follow the text
 * @param tambahan added by the writers; may be renamed and removed
 * @param nihil declared to have nothing to tell this year
 * @param terisi has text
 * @param html null in a list; with live fields filled in where one is opened
 * @param diubah null where nobody wrote yet
 */
public record NaskahBab(
        String kunci,
        String nomor,
        String judul,
        String bantuan,
        List<String> tabel,
        boolean tambahan,
        boolean nihil,
        boolean terisi,
        String html,
        long versi,
        Instant diubah,
        String diubahOleh) {}
