package id.selaras.dokumen;

import java.util.Map;

/**
 * A task that produces a paper is done.
 *
 * @param naskah property of the task in its model, "SURAT_EDARAN"
 * @param acuan what the task is about, by kind of subject: "forum", "reviu", "fasilitasi", "renja", "rkpd"
 */
public record NaskahSelesai(String pemda, String naskah, Map<String, Long> acuan) {}
