package id.selaras.peragaan;

import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.RencanaService;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What planners of an RPJMD and of Renstra bring to their tasks: the whole tree, once. */
@Component
class PemainRencana {

    private static final Set<String> DENGAN_CATATAN = Set.of(
            "userTask_susunRancanganAkhir",
            "userTask_susunRenstra",
            "userTask_perbaikiRenstra",
            "userTask_verifikasiRenstra",
            "userTask_tindakLanjutEvaluasi");

    private final JdbcTemplate jdbc;
    private final RencanaService rencana;
    private final PerangkatDaerahService perangkatDaerah;
    private final PemuatStrategis strategis;
    private final PemuatRenstra renstra;

    PemainRencana(
            JdbcTemplate jdbc,
            RencanaService rencana,
            PerangkatDaerahService perangkatDaerah,
            PemuatStrategis strategis,
            PemuatRenstra renstra) {
        this.jdbc = jdbc;
        this.rencana = rencana;
        this.perangkatDaerah = perangkatDaerah;
        this.strategis = strategis;
        this.renstra = renstra;
    }

    /** Findings that need an explanation get one on these tasks. */
    static boolean bercatatan(Panggung.TugasTerbuka tugas) {
        return DENGAN_CATATAN.contains(tugas.elemen());
    }

    static boolean milik(Panggung.TugasTerbuka tugas) {
        return tugas.tautan() != null
                && tugas.tautan().startsWith(JenisRencana.RENSTRA.jalur() + "/")
                && "userTask_susunRancanganAwal".equals(tugas.elemen());
    }

    void isiRpjmd(Berkas berkas, Map<String, Long> pd, long id) {
        var aktif =
                perangkatDaerah.daftarAktif().stream().map(PerangkatDaerah::id).collect(Collectors.toSet());
        var ikut = pd.entrySet().stream()
                .filter(e -> aktif.contains(e.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        strategis.isi(berkas, PemuatPeragaan.PEMDA, ikut, katalog(), id);
    }

    Void mainkan(Berkas berkas, Panggung.TugasTerbuka tugas, String kunciPd) {
        long id = Long.parseLong(tugas.tautan().substring(tugas.tautan().lastIndexOf('/') + 1));
        var r = rencana.ambil(id);
        if (rencana.pohon(id).urut().isEmpty()) {
            renstra.isi(berkas, PemuatPeragaan.PEMDA, kunciPd, id, sasaran(r.indukId()), katalog());
        }
        return null;
    }

    private Map<String, Long> sasaran(long rpjmd) {
        Map<String, Long> hasil = new HashMap<>();
        jdbc.query(
                "select m.urutan, t.urutan, s.urutan, s.id from rencana_simpul s join rencana_simpul t on t.id = s.induk_id"
                        + " join rencana_simpul m on m.id = t.induk_id where s.rencana_id = ? and s.jenjang = 'SASARAN'",
                rs -> {
                    hasil.put(rs.getInt(1) + "." + rs.getInt(2) + "." + rs.getInt(3), rs.getLong(4));
                },
                rpjmd);
        return hasil;
    }

    private Map<String, Long> katalog() {
        Map<String, Long> hasil = new HashMap<>();
        jdbc.query(
                "select nama, id from indikator where pemda = ?",
                rs -> {
                    hasil.put(rs.getString(1), rs.getLong(2));
                },
                PemuatPeragaan.PEMDA);
        return hasil;
    }
}
