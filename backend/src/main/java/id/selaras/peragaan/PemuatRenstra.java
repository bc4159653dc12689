package id.selaras.peragaan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The Renstra of a PD of the demo: tujuan and sasaran tied to the RPJMD, and the lines below them. */
@Component
class PemuatRenstra {

    private final JdbcTemplate jdbc;
    private final PemuatBabRencana bab;

    PemuatRenstra(JdbcTemplate jdbc, PemuatBabRencana bab) {
        this.jdbc = jdbc;
        this.bab = bab;
    }

    /** @param sasaranRpjmd id of each sasaran of the RPJMD by its number */
    void muat(
            Berkas berkas,
            String pemda,
            String kunci,
            long pdId,
            long rpjmdId,
            Map<String, Long> sasaranRpjmd,
            Map<String, Long> katalog) {
        var rencana = new SisipanRencana(jdbc, pemda, katalog);
        var visi = (String) berkas.yaml("rpjmd-2018-2023.yaml").get("visi");
        long id = rencana.mulai("RENSTRA", pdId, rpjmdId, "Rencana Strategis Tahun 2018-2023", visi, null, 2018);
        isi(berkas, kunci, sasaranRpjmd, rencana);
        bab.muat(berkas, pemda, "RENSTRA", id);
    }

    /** The same tree into a Renstra that was opened to be drafted. */
    void isi(
            Berkas berkas,
            String pemda,
            String kunci,
            long id,
            Map<String, Long> sasaranRpjmd,
            Map<String, Long> katalog) {
        var rencana = new SisipanRencana(jdbc, pemda, katalog);
        rencana.lanjut(id);
        isi(berkas, kunci, sasaranRpjmd, rencana);
        bab.muat(berkas, pemda, "RENSTRA", id);
    }

    private static void isi(Berkas berkas, String kunci, Map<String, Long> sasaranRpjmd, SisipanRencana rencana) {
        var program = berkas.csv("rpjmd-program.csv").stream()
                .filter(p -> kunci.equals(p.get("perangkat_daerah")))
                .toList();
        var sasaran = muatSasaran(berkas, kunci, sasaranRpjmd, program, rencana);
        muatBaris(berkas, kunci, program, sasaran, rencana);
        rencana.tulis();
    }

    /** @return id of the PD's sasaran by the number of the sasaran of the RPJMD that it supports, in their order */
    private static Map<String, Long> muatSasaran(
            Berkas berkas,
            String kunci,
            Map<String, Long> sasaranRpjmd,
            List<Map<String, String>> program,
            SisipanRencana rencana) {
        Map<String, Long> tujuan = new HashMap<>();
        Map<String, Long> hasil = new LinkedHashMap<>();
        var baris = new ArrayList<>(berkas.csv("renstra/tujuan-sasaran.csv").stream()
                .filter(t -> kunci.equals(t.get("perangkat_daerah")))
                .toList());
        var didukung = new HashSet<String>();
        baris.forEach(b -> didukung.add(b.get("sasaran_rpjmd")));
        berkas.csv("renstra/tujuan-sasaran-penunjang.csv").stream()
                .filter(b -> !didukung.contains(b.get("sasaran_rpjmd")))
                .forEach(baris::add);
        for (var b : baris) {
            long satu =
                    tujuan.computeIfAbsent(b.get("tujuan"), t -> rencana.simpul("TUJUAN", null, null, t, null, null));
            var nomor = b.get("sasaran_rpjmd");
            long id = rencana.simpul("SASARAN", satu, null, b.get("sasaran"), null, sasaranRpjmd.get(nomor));
            hasil.putIfAbsent(nomor, id);
            program.stream()
                    .filter(p -> nomor.equals(p.get("sasaran")))
                    .limit(2)
                    .forEach(p -> rencana.indikator(
                            id,
                            p.get("indikator"),
                            p.get("satuan"),
                            p.get("arah"),
                            p.get("akumulasi"),
                            p.get("kondisi_awal"),
                            t -> p.get("target_" + t)));
        }
        return hasil;
    }

    private static void muatBaris(
            Berkas berkas,
            String kunci,
            List<Map<String, String>> program,
            Map<String, Long> sasaran,
            SisipanRencana rencana) {
        Map<String, String> sasaranProgram = new HashMap<>();
        Map<String, String> arah = new HashMap<>();
        program.forEach(p -> {
            sasaranProgram.put(p.get("kode"), p.get("sasaran"));
            arah.put(p.get("indikator"), p.get("arah"));
        });
        long pertama = sasaran.values().iterator().next();
        Map<String, Long> ada = new HashMap<>();
        Set<String> berpagu = new HashSet<>();
        for (var b : berkas.csv("renstra/" + kunci + ".csv")) {
            var kode = b.get("kode");
            long id = ada.computeIfAbsent(kode, k -> {
                var induk = ada.get(k.substring(0, Math.max(0, k.lastIndexOf('.'))));
                if ("KEGIATAN".equals(b.get("jenjang"))) {
                    induk = ada.get(k.replaceFirst("\\.[0-9]+\\.[0-9]+$", ""));
                } else if ("PROGRAM".equals(b.get("jenjang"))) {
                    induk = sasaran.getOrDefault(sasaranProgram.get(k), pertama);
                }
                return rencana.simpul(b.get("jenjang"), induk, k, b.get("nama"), null, null);
            });
            if ("SUB_KEGIATAN".equals(b.get("jenjang")) && berpagu.add(kode)) {
                rencana.pagu(id, t -> b.get("pagu_" + t));
            }
            rencana.indikator(
                    id,
                    b.get("indikator"),
                    b.get("satuan"),
                    arah.getOrDefault(b.get("indikator"), "POSITIF"),
                    b.get("akumulasi"),
                    b.get("kondisi_awal"),
                    t -> b.get("target_" + t));
        }
    }
}
