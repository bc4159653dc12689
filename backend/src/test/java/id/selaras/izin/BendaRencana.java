package id.selaras.izin;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.strategis.rencana.BabRencanaService;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An RPJMD that nobody has begun, and a chapter of the Renstra that is being drafted. */
@Component
class BendaRencana implements BendaIzin {

    private static final String SUB_BAB = "1.1";

    private final BabRencanaService bab;
    private final Wewenang wewenang;
    private final JdbcClient jdbc;

    BendaRencana(BabRencanaService bab, Wewenang wewenang, JdbcClient jdbc) {
        this.bab = bab;
        this.wewenang = wewenang;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> sediakan(Map<String, Pelaku> pihak) {
        var perencana = pihak.get("PERENCANA_PD");
        long renstra = jdbc.sql("select r.id from rencana r join perangkat_daerah d on d.id = r.perangkat_daerah_id"
                        + " where r.pemda = ? and r.jenis = 'RENSTRA' and d.singkatan = 'Diskominfo'")
                .param(perencana.pemda())
                .query(Long.class)
                .single();
        jdbc.sql("update rencana set status = 'DISUSUN' where id = ?")
                .param(renstra)
                .update();
        wewenang.sebagai(perencana, () -> bab.simpan(renstra, SUB_BAB, 0, "<p>Tulisan untuk uji izin</p>"));
        var entri =
                wewenang.sebagai(perencana, () -> bab.riwayat(renstra, SUB_BAB)).get(0);
        long rpjmd = Id.baru();
        jdbc.sql("insert into rencana (id, pemda, jenis, judul, visi, nomenklatur, tahun_dasar, tahun_awal,"
                        + " tahun_target_awal, tahun_akhir, tahap, status, perubahan) values (?, ?, 'RPJMD', 'RPJMD baru',"
                        + " 'Visi', '050-3708-2020', 2023, 2024, 2024, 2028, 'PERSIAPAN', 'DISUSUN', 0)")
                .params(rpjmd, perencana.pemda())
                .update();
        return Map.of(
                "rpjmdBaru", String.valueOf(rpjmd),
                "babRencana", SUB_BAB,
                "entriRencana", String.valueOf(entri.id()));
    }
}
