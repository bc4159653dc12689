package id.selaras.dokumen;

import java.util.List;
import java.util.Set;

/**
 * A subject that leaves papers behind: a forum, a review, an RKPD, a Renja, a fasilitasi. One page and one way into the
 * archive serve them all.
 */
public interface SumberNaskah {

    /** Name of the kind of subject in an address, "forum". */
    String kunci();

    /** What the page of its papers shows. @param id of the subject; the year of an RKPD */
    HalamanNaskah halaman(long id);

    /**
     * Issues a paper into the archive. The same content in the same format is printed once.
     *
     * @param naskah key of the paper
     * @throws id.selaras.kernel.PelanggaranAturan DKM-404 no such paper, CTK-03 a spreadsheet of a letter, AKS-01
     */
    DokumenTerbit cetak(long id, String naskah, Format format);

    /** Papers that a task with this property "naskah" leaves behind when it is done. */
    Set<String> sesudahTugas(String naskahTugas);

    /** The papers of a subject. */
    record HalamanNaskah(
            String judul,
            String asal,
            String namaAsal,
            boolean boleh,
            String keterangan,
            long acuanId,
            List<Butir> butir,
            List<DokumenTerbit> terbit) {}

    /**
     * A paper that can be printed.
     *
     * @param jenis kind in the archive, under which its signed copies are kept
     * @param sumber where its form comes from and how sure we are; null where that is told elsewhere
     */
    record Butir(String kunci, String jenis, String label, String sumber) {}
}
