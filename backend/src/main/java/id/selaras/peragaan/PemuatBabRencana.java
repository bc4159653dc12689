package id.selaras.peragaan;

import id.selaras.kernel.Id;
import id.selaras.kernel.JenisPemda;
import id.selaras.referensi.pedoman.PedomanService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The chapters of an RPJMD or Renstra of the demo, in the places that the outline gives. */
@Component
class PemuatBabRencana {

    private static final String PEDOMAN = "PMDN-86-2017";

    private final JdbcTemplate jdbc;
    private final PedomanService pedoman;

    PemuatBabRencana(JdbcTemplate jdbc, PedomanService pedoman) {
        this.jdbc = jdbc;
        this.pedoman = pedoman;
    }

    /** @param dokumen "RPJMD" or "RENSTRA" */
    void muat(Berkas berkas, String pemda, String dokumen, long rencanaId) {
        var isi = berkas.yaml(dokumen.toLowerCase(java.util.Locale.ROOT) + "-bab.yaml");
        var bab = new Sisipan(jdbc, "rencana_bab");
        int urutan = 0;
        for (var tempat :
                pedoman.kerangka(PEDOMAN, dokumen, JenisPemda.KOTA).naskah().toList()) {
            bab.tambah(
                    "id",
                    Id.baru(),
                    "pemda",
                    pemda,
                    "rencana_id",
                    rencanaId,
                    "kunci",
                    tempat.kunci(),
                    "judul",
                    tempat.judul(),
                    "html",
                    isi.get(tempat.kunci()),
                    "tambahan",
                    false,
                    "urutan",
                    urutan++,
                    "nihil",
                    false,
                    "versi",
                    1);
        }
        bab.tulis();
    }
}
