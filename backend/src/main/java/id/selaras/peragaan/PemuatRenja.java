package id.selaras.peragaan;

import id.selaras.kernel.Id;
import id.selaras.kernel.Sidik;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What the planners of the demo typed: lines, indicators, evaluation and papers of a Renja, as they
 * stood in a stage. A line that is there already keeps its silsilah.
 */
@Component
class PemuatRenja {

    static final String RANCANGAN_AWAL = "RANCANGAN_AWAL";
    static final String RANCANGAN = "RANCANGAN";
    static final String PEMBUKAAN = "PEMBUKAAN";
    /** As the planners meant it, without any defect. */
    static final String BERSIH = "BERSIH";

    private static final String BARU = "belum ada";

    private final JdbcTemplate jdbc;
    private final Clock jam;

    PemuatRenja(JdbcTemplate jdbc, Clock jam) {
        this.jdbc = jdbc;
        this.jam = jam;
    }

    /** References by which the files name things. */
    record Acuan(
            String pemda,
            Map<String, Long> sasaran,
            Map<String, Long> prioritas,
            Map<String, String> prioritasNasional,
            Map<String, Long> usulan) {}

    /** Indicators, T-C.29, T-C.30 and the notes of T-C.31; once for a Renja. */
    void muatDasar(Berkas berkas, Acuan acuan, String kunci, long renjaId) {
        var indikator = new Sisipan(jdbc, "renja_indikator");
        berkas.csv("renja/indikator.csv").stream()
                .filter(i -> kunci.equals(i.get("perangkat_daerah")))
                .forEach(i -> indikator.tambah(
                        "id", Id.baru(),
                        "pemda", acuan.pemda(),
                        "renja_id", renjaId,
                        "silsilah", UUID.randomUUID().toString(),
                        "kode", i.get("kode"),
                        "urutan", Integer.parseInt(i.get("urutan")),
                        "nama", i.get("nama"),
                        "satuan", i.get("satuan"),
                        "target", Berkas.angka(i.get("target")),
                        "target_n1", Berkas.angka(i.get("target_n1")),
                        "versi", 0));
        indikator.tulis();
        var evaluasi = new Sisipan(jdbc, "renja_evaluasi");
        berkas.csv("evaluasi-2020/" + kunci + ".csv")
                .forEach(e -> evaluasi.tambah(
                        "id", Id.baru(),
                        "pemda", acuan.pemda(),
                        "renja_id", renjaId,
                        "kode", e.get("kode"),
                        "jenjang", e.get("jenjang"),
                        "nama", e.get("nama"),
                        "indikator", e.get("indikator"),
                        "satuan", e.get("satuan"),
                        "target_renstra", Berkas.angka(e.get("target_renstra_akhir")),
                        "realisasi_sampai_n3", Berkas.angka(e.get("realisasi_sampai_2019")),
                        "target_n2", Berkas.angka(e.get("target_2020")),
                        "realisasi_n2", Berkas.angka(e.get("realisasi_2020")),
                        "target_n1", Berkas.angka(e.get("target_2021")),
                        "akumulasi", e.get("akumulasi"),
                        "arah", e.get("arah"),
                        "catatan", e.get("catatan"),
                        "versi", 0));
        evaluasi.tulis();
        var kinerja = new Sisipan(jdbc, "renja_kinerja");
        berkas.csv("kinerja-pelayanan.csv").stream()
                .filter(k -> kunci.equals(k.get("perangkat_daerah")))
                .forEach(k -> kinerja.tambah(
                        "id", Id.baru(),
                        "pemda", acuan.pemda(),
                        "renja_id", renjaId,
                        "urutan", Integer.parseInt(k.get("urutan")),
                        "indikator", k.get("indikator"),
                        "satuan", k.get("satuan"),
                        "spm", k.get("spm"),
                        "ikk", k.get("ikk"),
                        "target_n2", Berkas.angka(k.get("target_2020")),
                        "target_n1", Berkas.angka(k.get("target_2021")),
                        "target_n", Berkas.angka(k.get("target_2022")),
                        "target_n1_maju", Berkas.angka(k.get("target_2023")),
                        "realisasi_n2", Berkas.angka(k.get("realisasi_2020")),
                        "realisasi_n1", Berkas.angka(k.get("realisasi_2021")),
                        "proyeksi_n", Berkas.angka(k.get("proyeksi_2022")),
                        "proyeksi_n1_maju", Berkas.angka(k.get("proyeksi_2023")),
                        "catatan", k.get("catatan_analisis"),
                        "versi", 0));
        kinerja.tulis();
        var review = new Sisipan(jdbc, "renja_review");
        berkas.csv("renja/review.csv").stream()
                .filter(r -> kunci.equals(r.get("perangkat_daerah")))
                .forEach(r -> review.tambah(
                        "renja_id", renjaId,
                        "kode", r.get("kode"),
                        "pemda", acuan.pemda(),
                        "catatan", r.get("catatan")));
        review.tulis();
    }

    /** The lines as they stood in a stage, with the defects that the story gives them there. */
    void muatBaris(Berkas berkas, Acuan acuan, String kunci, long renjaId, String saat) {
        Map<String, Map<String, String>> baris = new LinkedHashMap<>();
        berkas.csv("renja/" + kunci + ".csv").forEach(b -> baris.put(b.get("kode"), new HashMap<>(b)));
        if (RANCANGAN_AWAL.equals(saat)) {
            timpa(berkas.csv("renja/rancangan-awal.csv"), kunci, baris);
        }
        var cacat = berkas.csv("renja/cacat.csv").stream()
                .filter(c -> saat.equals(c.get("saat")))
                .toList();
        timpa(cacat.stream().filter(c -> "BARIS".equals(c.get("objek"))).toList(), kunci, baris);
        tulis(acuan, renjaId, baris);
        if (BERSIH.equals(saat)) {
            pulihkanIndikator(berkas, kunci, renjaId);
        }
        cacat.stream()
                .filter(c -> "INDIKATOR".equals(c.get("objek")) && kunci.equals(c.get("perangkat_daerah")))
                .forEach(c -> {
                    var pasangan = c.get("kode").split("#");
                    jdbc.update(
                            "update renja_indikator set target = ?, versi = versi + 1"
                                    + " where renja_id = ? and kode = ? and urutan = ?",
                            Berkas.angka(c.get("nilai")),
                            renjaId,
                            pasangan[0],
                            Integer.parseInt(pasangan[1]));
                });
        jdbc.update("update renja set perubahan = perubahan + 1 where id = ?", renjaId);
    }

    /** Whether the story gives this PD defects in this stage. */
    boolean adaCacat(Berkas berkas, String kunci, String saat) {
        return berkas.csv("renja/cacat.csv").stream()
                .anyMatch(c -> saat.equals(c.get("saat")) && kunci.equals(c.get("perangkat_daerah")));
    }

    private void pulihkanIndikator(Berkas berkas, String kunci, long renjaId) {
        jdbc.batchUpdate(
                "update renja_indikator set target = ? where renja_id = ? and kode = ? and urutan = ?",
                berkas.csv("renja/indikator.csv").stream()
                        .filter(i -> kunci.equals(i.get("perangkat_daerah")))
                        .map(i -> new Object[] {
                            Berkas.angka(i.get("target")), renjaId, i.get("kode"), Integer.parseInt(i.get("urutan"))
                        })
                        .toList());
    }

    private static void timpa(List<Map<String, String>> isi, String kunci, Map<String, Map<String, String>> baris) {
        isi.stream().filter(b -> kunci.equals(b.get("perangkat_daerah"))).forEach(b -> {
            if (BARU.equals(b.get("nilai"))) {
                baris.remove(b.get("kode"));
            } else {
                baris.get(b.get("kode")).put(b.get("sel"), b.get("nilai"));
            }
        });
    }

    private void tulis(Acuan acuan, long renjaId, Map<String, Map<String, String>> baris) {
        Map<String, Long> ada = new HashMap<>();
        jdbc.query(
                "select kode, id from renja_sub_kegiatan where renja_id = ?",
                rs -> {
                    ada.put(rs.getString(1), rs.getLong(2));
                },
                renjaId);
        jdbc.update(
                "delete from renja_sub_kegiatan_dana where sub_kegiatan_id in"
                        + " (select id from renja_sub_kegiatan where renja_id = ?)",
                renjaId);
        var baru = new Sisipan(jdbc, "renja_sub_kegiatan");
        var dana = new Sisipan(jdbc, "renja_sub_kegiatan_dana");
        for (var b : baris.values()) {
            var nilai = nilai(acuan, b);
            Long id = ada.get(b.get("kode"));
            if (id == null) {
                id = Id.baru();
                var kolom = kunciBaris(id, acuan.pemda(), renjaId, b);
                kolom.putAll(nilai);
                baru.tambah(kolom);
            } else {
                var set = String.join(" = ?, ", nilai.keySet()) + " = ?";
                var param = new java.util.ArrayList<>(nilai.values());
                param.add(id);
                jdbc.update(
                        "update renja_sub_kegiatan set " + set + ", versi = versi + 1 where id = ?", param.toArray());
            }
            bagian(b).forEach(tambah(dana, id));
        }
        baru.tulis();
        dana.tulis();
    }

    private static java.util.function.BiConsumer<String, BigDecimal> tambah(Sisipan dana, long id) {
        return (kode, jumlah) -> dana.tambah("sub_kegiatan_id", id, "sumber_dana", kode, "jumlah", jumlah);
    }

    private static SortedMap<String, BigDecimal> bagian(Map<String, String> b) {
        return Berkas.dana(b.get("sumber_dana"));
    }

    /** What a new line is known by. */
    static Map<String, Object> kunciBaris(long id, String pemda, long renjaId, Map<String, String> b) {
        return Berkas.baris(
                "id",
                id,
                "pemda",
                pemda,
                "renja_id",
                renjaId,
                "silsilah",
                UUID.randomUUID().toString(),
                "kode",
                b.get("kode"),
                "nihil",
                false,
                "versi",
                0);
    }

    /** What a line of any year says by itself. */
    static Map<String, Object> isiBaris(Map<String, String> b) {
        return Berkas.baris(
                "nama", b.get("nama"),
                "indikator", b.get("indikator"),
                "satuan", b.get("satuan"),
                "target", Berkas.angka(b.get("target")),
                "pagu", Berkas.angka(b.get("pagu")),
                "lokasi", b.get("lokasi"),
                "kelompok_sasaran", b.get("kelompok_sasaran"),
                "target_n1", Berkas.angka(b.get("target_n1")),
                "pagu_n1", Berkas.angka(b.get("pagu_n1")));
    }

    private static Map<String, Object> nilai(Acuan acuan, Map<String, String> b) {
        var hasil = isiBaris(b);
        hasil.putAll(Berkas.baris(
                "prioritas_id", acuan.prioritas().get(b.get("prioritas")),
                "rpjmd_sasaran_id", acuan.sasaran().get(b.get("sasaran_rpjmd")),
                "prioritas_nasional", acuan.prioritasNasional().get(b.get("prioritas_nasional")),
                "asal", b.get("asal"),
                "usulan_id", acuan.usulan().get(b.get("usulan")),
                "tanda", b.get("tanda") == null ? null : b.get("tanda").replace(';', ','),
                "catatan", b.get("catatan")));
        return hasil;
    }

    /** A paper of the demo: a page that says what it stands for. */
    void muatBerkas(
            Acuan acuan, String jenisAcuan, long acuanId, String tahap, String jenis, java.time.LocalDate tanggal) {
        var isi = ContohBerkas.pdf(jenis.replace('_', ' ') + ", " + tanggal + ", data contoh");
        new Sisipan(jdbc, "berkas")
                .tambah(
                        "id",
                        Id.baru(),
                        "pemda",
                        acuan.pemda(),
                        "acuan",
                        jenisAcuan,
                        "acuan_id",
                        acuanId,
                        "tahap",
                        tahap,
                        "jenis",
                        jenis,
                        "nama",
                        jenis.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".pdf",
                        "tipe",
                        "application/pdf",
                        "ukuran",
                        isi.length,
                        "sha256",
                        Sidik.heksa(isi),
                        "tanggal",
                        tanggal,
                        "isi",
                        isi,
                        "waktu",
                        Timestamp.valueOf(java.time.LocalDateTime.ofInstant(jam.instant(), java.time.ZoneOffset.UTC)),
                        "oleh",
                        "Selaras")
                .tulis();
    }
}
