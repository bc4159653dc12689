package id.selaras.strategis.rencana;

import id.selaras.kernel.PelanggaranAturan;
import java.util.Map;

/**
 * A plan as a page shows it.
 *
 * @param induk the RPJMD of a Renstra with its tree, otherwise null
 * @param namaPd short names of all PD by id
 * @param bolehSunting this person may type into it now
 * @param sebab why it is locked, for who drafts it; null where it is not
 */
public record RencanaRinci(
        PohonRencana pohon,
        PohonRencana induk,
        Map<Long, String> namaPd,
        String namaPdSendiri,
        boolean bolehSunting,
        PelanggaranAturan sebab) {

    public Rencana rencana() {
        return pohon.rencana();
    }
}
