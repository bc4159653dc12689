package id.selaras.akses;

import id.selaras.kernel.PelanggaranAturan;
import org.springframework.stereotype.Component;

/**
 * Who may verify the plan of a PD: its mitra Bappeda, or who holds that office by a dated delegation
 * ({@code penugasan.jenis = 'DELEGASI'}). Never somebody who works at the PD, whatever else he holds,
 * and never the product itself.
 */
@Component
public class WewenangVerifikasi {

    private final Wewenang wewenang;

    WewenangVerifikasi(Wewenang wewenang) {
        this.wewenang = wewenang;
    }

    public boolean boleh(long pdId) {
        var pelaku = wewenang.pelaku();
        return !pelaku.sistem() && pelaku.memegang(Peran.MITRA_BAPPEDA, pdId) && !pelaku.bekerjaDi(pdId);
    }

    /** @throws PelanggaranAturan VRF-02 works at the PD, AKS-01 not its mitra */
    public Pelaku pastikan(long pdId) {
        return pastikan(pdId, false);
    }

    /**
     * @param didelegasikan the process handed this task to the person who acts
     * @throws PelanggaranAturan VRF-02 works at the PD, AKS-01 neither mitra nor delegate
     */
    public Pelaku pastikan(long pdId, boolean didelegasikan) {
        var pelaku = wewenang.pelaku();
        if (!pelaku.sistem() && pelaku.bekerjaDi(pdId)) {
            throw new PelanggaranAturan("VRF-02");
        }
        if (pelaku.sistem() || !didelegasikan && !pelaku.memegang(Peran.MITRA_BAPPEDA, pdId)) {
            throw new PelanggaranAturan("AKS-01", Peran.MITRA_BAPPEDA.label());
        }
        return pelaku;
    }
}
