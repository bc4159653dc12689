package id.selaras.strategis.rencana;

import id.selaras.kernel.PelanggaranAturan;

/** Somebody else changed the same cell meanwhile; nothing was overwritten. */
public class SelRencanaBentrok extends PelanggaranAturan {

    private final String baris;
    private final String sel;
    private final String kini;
    private final String oleh;

    SelRencanaBentrok(String baris, String sel, String kini, String oleh) {
        super("RNC-10", kini.isEmpty() ? "kosong" : kini, oleh);
        this.baris = baris;
        this.sel = sel;
        this.kini = kini;
        this.oleh = oleh;
    }

    public String baris() {
        return baris;
    }

    public String sel() {
        return sel;
    }

    /** What stands there now, as the page writes it. */
    public String kini() {
        return kini;
    }

    public String oleh() {
        return oleh;
    }

    @Override
    public boolean bentrok() {
        return true;
    }
}
