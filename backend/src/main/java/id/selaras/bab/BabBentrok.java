package id.selaras.bab;

import id.selaras.kernel.PelanggaranAturan;

/** BAB-05: somebody else saved the same text first. Carries it as it is now, so that the person can choose. */
public class BabBentrok extends PelanggaranAturan {

    private final transient NaskahBab kini;

    BabBentrok(String siapa, String kapan, NaskahBab kini) {
        super("BAB-05", kini.judul(), siapa, kapan);
        this.kini = kini;
    }

    public NaskahBab kini() {
        return kini;
    }

    @Override
    public boolean bentrok() {
        return true;
    }
}
