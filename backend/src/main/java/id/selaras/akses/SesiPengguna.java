package id.selaras.akses;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends sessions of a person on every node. */
@Component
class SesiPengguna {

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> gudang;

    SesiPengguna(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> gudang) {
        this.gudang = gudang;
    }

    void akhiri(String namaPengguna) {
        akhiriSelain(namaPengguna, null);
    }

    /** @param kecuali id of the session that goes on, null for none */
    void akhiriSelain(String namaPengguna, String kecuali) {
        gudang.ifAvailable(g -> g.findByPrincipalName(namaPengguna).keySet().stream()
                .filter(id -> !id.equals(kecuali))
                .forEach(g::deleteById));
    }
}
