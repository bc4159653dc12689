package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;

/** SUN-19: somebody else changed the same cell first. Carries the line as it is now, so that the person can choose. */
public class SelBentrok extends PelanggaranAturan {

    private final transient BarisSubKegiatan kini;

    SelBentrok(SelBaris sel, String siapa, String kapan, BarisSubKegiatan kini) {
        super("SUN-19", sel.label(), siapa, kapan);
        this.kini = kini;
    }

    public BarisSubKegiatan kini() {
        return kini;
    }

    @Override
    public boolean bentrok() {
        return true;
    }
}
