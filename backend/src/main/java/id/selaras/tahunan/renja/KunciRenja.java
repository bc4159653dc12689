package id.selaras.tahunan.renja;

import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a page what the person may do with a Renja now, in the words that a refusal would have. */
@Service
@Transactional(readOnly = true)
public class KunciRenja {

    private final PintuSunting pintu;
    private final Wewenang wewenang;

    KunciRenja(PintuSunting pintu, Wewenang wewenang) {
        this.pintu = pintu;
        this.wewenang = wewenang;
    }

    /**
     * @param bolehSunting may type into it now
     * @param bolehMemberiIzin may let the PD edit in spite of the lock
     * @param sebab why it is locked; null where it is not
     */
    public record Keadaan(boolean bolehSunting, boolean bolehMemberiIzin, PelanggaranAturan sebab) {}

    public Keadaan keadaan(RenjaRingkas renja) {
        var pelaku = wewenang.pelaku();
        boolean penyusun = pelaku.sistem()
                || pelaku.memegang(Peran.PERENCANA_PD, renja.pdId())
                || pelaku.memegang(Peran.SEKRETARIS_PD, renja.pdId())
                || pelaku.memegang(Peran.KEPALA_PD, renja.pdId());
        boolean pemberi = pelaku.memegang(Peran.KABID_BAPPEDA) || pelaku.memegang(Peran.KEPALA_BAPPEDA);
        if (!penyusun && !pemberi) {
            return new Keadaan(false, false, null);
        }
        var sebab = pintu.sebabTerkunci(renja);
        return new Keadaan(
                penyusun && sebab == null,
                pemberi && sebab != null && renja.status() != StatusRenja.DITETAPKAN,
                penyusun ? sebab : null);
    }
}
