package id.selaras.akses;

import java.util.List;

/**
 * A page of the trail, newest first.
 *
 * @param lanjut where the next page begins, null on the last
 */
public record HalamanJejak(List<BarisJejak> isi, KursorJejak lanjut) {}
