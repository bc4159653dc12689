package id.selaras.dokumen;

import id.selaras.dokumen.surat.IsiNaskahDinas;
import id.selaras.dokumen.surat.TemplatNaskah.NomorSendiri;
import id.selaras.dokumen.surat.TemplatNaskah.Pihak;
import java.util.Map;

/**
 * What papers are about, as far as they quote it.
 *
 * @param pihak side of a fasilitasi that this Pemda is on; null elsewhere
 * @param isian values of {@code {…}} in the forms
 * @param tabel tables that the forms name: annexes, and tables inside the text
 * @param nomor numbers typed where the work is done; absent where none is yet
 */
record SubjekNaskah(
        String judul,
        String asal,
        long acuanId,
        Long pdId,
        int tahun,
        String pedoman,
        boolean boleh,
        Pihak pihak,
        Map<String, String> isian,
        Map<String, IsiNaskahDinas.Lampiran> tabel,
        Map<NomorSendiri, NomorNaskahService.Nomor> nomor) {}
