package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;

/** SUN-19 for an indicator: somebody else changed the same cell first. */
public class IndikatorBentrok extends PelanggaranAturan {

    private final transient BarisIndikator kini;

    IndikatorBentrok(BarisIndikator.Sel sel, String siapa, String kapan, BarisIndikator kini) {
        super("SUN-19", sel.label(), siapa, kapan);
        this.kini = kini;
    }

    public BarisIndikator kini() {
        return kini;
    }

    @Override
    public boolean bentrok() {
        return true;
    }
}
