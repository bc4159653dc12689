package id.selaras.peragaan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The RPJMD of the demo, as it was set; the Renstra are made by {@link PemuatRenstra}. */
@Component
class PemuatStrategis {

    static final int AWAL = 2019;
    static final int AKHIR = 2023;

    private final JdbcTemplate jdbc;
    private final PemuatRenstra renstra;
    private final PemuatBabRencana bab;

    PemuatStrategis(JdbcTemplate jdbc, PemuatRenstra renstra, PemuatBabRencana bab) {
        this.jdbc = jdbc;
        this.renstra = renstra;
        this.bab = bab;
    }

    /** @param katalog id of each indicator of the catalogue by its name */
    void muat(Berkas berkas, String pemda, Map<String, Long> pd, Map<String, Long> katalog) {
        var isi = berkas.yaml("rpjmd-2018-2023.yaml");
        var rencana = new SisipanRencana(jdbc, pemda, katalog);
        long id = rencana.mulai(
                "RPJMD",
                null,
                null,
                (String) isi.get("judul"),
                (String) isi.get("visi"),
                (String) isi.get("dasarHukum"),
                (int) isi.get("tahunAwal"));
        var sasaran = isi(berkas, isi, pd, rencana);
        bab.muat(berkas, pemda, "RPJMD", id);
        pd.forEach((kunci, pdId) -> renstra.muat(berkas, pemda, kunci, pdId, id, sasaran, katalog));
    }

    /** The same tree into an RPJMD that was opened to be drafted, with the programs of these PD. */
    void isi(Berkas berkas, String pemda, Map<String, Long> pd, Map<String, Long> katalog, long id) {
        var rencana = new SisipanRencana(jdbc, pemda, katalog);
        rencana.lanjut(id);
        isi(berkas, berkas.yaml("rpjmd-2018-2023.yaml"), pd, rencana);
        bab.muat(berkas, pemda, "RPJMD", id);
    }

    private static Map<String, Long> isi(
            Berkas berkas, Map<String, Object> isi, Map<String, Long> pd, SisipanRencana rencana) {
        var sasaran = muatPohon(isi, rencana);
        muatProgram(berkas, pd, sasaran, rencana);
        rencana.kapasitas(isi.get("kapasitas"));
        rencana.tulis();
        return sasaran;
    }

    private static Map<String, Long> muatPohon(Map<String, Object> isi, SisipanRencana rencana) {
        Map<String, Long> hasil = new HashMap<>();
        for (var m : daftar(isi, "misi")) {
            long misi = rencana.simpul("MISI", null, null, (String) m.get("uraian"), null, null);
            for (var t : daftar(m, "tujuan")) {
                long tujuan = rencana.simpul("TUJUAN", misi, null, (String) t.get("uraian"), null, null);
                muatIndikator(t, tujuan, rencana);
                for (var s : daftar(t, "sasaran")) {
                    long satu = rencana.simpul("SASARAN", tujuan, null, (String) s.get("uraian"), null, null);
                    hasil.put((String) s.get("nomor"), satu);
                    muatIndikator(s, satu, rencana);
                    long strategi = rencana.simpul("STRATEGI", satu, null, (String) s.get("strategi"), null, null);
                    Arrays.stream(((String) s.get("arahKebijakan")).split(";"))
                            .map(String::strip)
                            .forEach(a -> rencana.simpul("ARAH_KEBIJAKAN", strategi, null, besar(a), null, null));
                }
            }
        }
        return hasil;
    }

    @SuppressWarnings("unchecked")
    private static void muatIndikator(Map<String, Object> pemilik, long simpul, SisipanRencana rencana) {
        for (var i : daftar(pemilik, "indikator")) {
            Map<Integer, String> target = (Map<Integer, String>) i.get("target");
            rencana.indikator(
                    simpul,
                    (String) i.get("nama"),
                    (String) i.get("satuan"),
                    (String) i.get("arah"),
                    (String) i.get("akumulasi"),
                    (String) i.get("kondisiAwal"),
                    target::get);
        }
    }

    private static void muatProgram(
            Berkas berkas, Map<String, Long> pd, Map<String, Long> sasaran, SisipanRencana rencana) {
        Map<String, Long> program = new HashMap<>();
        for (var p : berkas.csv("rpjmd-program.csv")) {
            if (!pd.containsKey(p.get("perangkat_daerah"))) {
                continue;
            }
            long id = program.computeIfAbsent(p.get("perangkat_daerah") + "/" + p.get("kode"), kunci -> {
                long baru = rencana.simpul(
                        "PROGRAM",
                        sasaran.get(p.get("sasaran")),
                        p.get("kode"),
                        p.get("nama"),
                        pd.get(p.get("perangkat_daerah")),
                        null);
                rencana.pagu(baru, t -> p.get("pagu_" + t));
                return baru;
            });
            rencana.indikator(
                    id,
                    p.get("indikator"),
                    p.get("satuan"),
                    p.get("arah"),
                    p.get("akumulasi"),
                    p.get("kondisi_awal"),
                    t -> p.get("target_" + t));
        }
    }

    private static String besar(String teks) {
        return teks.substring(0, 1).toUpperCase(Locale.ROOT) + teks.substring(1);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> daftar(Map<String, Object> m, String kunci) {
        return m.get(kunci) instanceof List<?> isi ? (List<Map<String, Object>>) isi : List.of();
    }
}
