package id.selaras.tahunan.renja;

import java.util.List;

/**
 * How the columns of a pasted block are read.
 *
 * @param kolom meaning of each column
 * @param judul heading of each column as it stood there; empty where there was none
 * @param barisData index of the first row of data
 * @param dariJudul read from headings, not guessed from the content
 */
record SusunanKolom(List<KolomTempel> kolom, List<String> judul, int barisData, boolean dariJudul) {

    boolean punya(KolomTempel satu) {
        return kolom.contains(satu);
    }

    /** Text of the cell that a row has for a meaning; empty where no column has it. */
    String teks(List<TabelTempel.Sel> baris, KolomTempel satu) {
        int letak = kolom.indexOf(satu);
        return letak < 0 ? "" : baris.get(letak).teks();
    }

    /** The code, joined from its columns where it stands in several. */
    String kode(List<TabelTempel.Sel> baris) {
        var bagian = new java.util.ArrayList<String>();
        for (int k = 0; k < kolom.size(); k++) {
            if ((kolom.get(k) == KolomTempel.KODE || kolom.get(k) == KolomTempel.BAGIAN_KODE)
                    && !baris.get(k).kosong()) {
                bagian.add(baris.get(k).teks());
            }
        }
        return String.join(".", bagian);
    }

    /** The code comes from a merged cell that began further up. */
    boolean kodeGabungan(List<TabelTempel.Sel> baris) {
        int letak = kolom.indexOf(KolomTempel.KODE);
        return letak >= 0 && baris.get(letak).gabungan();
    }
}
