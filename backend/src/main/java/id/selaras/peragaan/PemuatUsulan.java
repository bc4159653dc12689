package id.selaras.peragaan;

import id.selaras.kernel.Id;
import id.selaras.partisipasi.usulan.JenjangUsulan;
import id.selaras.partisipasi.usulan.KodeUsulan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Usulan of the demo with the kamus and the way that each has gone: kelurahan in January, Musrenbang kecamatan 3 February. */
@Component
class PemuatUsulan {

    /** When each rung weighed, and how many hours lie between two usulan there. */
    private static final Map<JenjangUsulan, LocalDate> HARI = Map.of(
            JenjangUsulan.KELURAHAN, LocalDate.of(2021, 1, 14),
            JenjangUsulan.KECAMATAN, LocalDate.of(2021, 2, 3),
            JenjangUsulan.MITRA, LocalDate.of(2021, 2, 9),
            JenjangUsulan.PD, LocalDate.of(2021, 2, 16));

    private final JdbcTemplate jdbc;

    PemuatUsulan(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Butir(long id, BigDecimal harga) {}

    private record Nama(Map<String, String> wilayah, Map<String, String> singkatan) {

        String lurah(String kode) {
            return "Lurah " + wilayah.get(kode);
        }

        String camat(String kode) {
            return "Camat " + wilayah.get(kode.length() > 8 ? kode.substring(0, 8) : kode);
        }
    }

    /** @return ids by nomor */
    Map<String, Long> muat(Berkas berkas, String pemda, int tahun, Map<String, Long> pd) {
        var kamus = muatKamus(berkas, pemda, pd);
        var nama = nama(berkas);
        var rows = berkas.csv("usulan.csv");
        Map<String, Long> id = new HashMap<>();
        rows.forEach(u -> id.put(u.get("nomor"), Id.baru()));
        var usulan = new Sisipan(jdbc, "usulan");
        var langkah = new Sisipan(jdbc, "usulan_langkah");
        for (int i = 0; i < rows.size(); i++) {
            var u = rows.get(i);
            var butir = kamus.get(u.get("kamus"));
            tulisUsulan(usulan, pemda, tahun, pd, id, u, butir, i);
            new Perjalanan(langkah, pemda, id.get(u.get("nomor")), u, butir, nama, i).tulis();
        }
        usulan.tulis();
        langkah.tulis();
        return id;
    }

    private Map<String, Butir> muatKamus(Berkas berkas, String pemda, Map<String, Long> pd) {
        Map<String, Butir> hasil = new HashMap<>();
        var sisipan = new Sisipan(jdbc, "usulan_kamus");
        for (var k : berkas.csv("kamus-usulan.csv")) {
            var butir = new Butir(Id.baru(), Berkas.angka(k.get("harga")));
            hasil.put(k.get("nama"), butir);
            sisipan.tambah(
                    "id", butir.id(),
                    "pemda", pemda,
                    "nama", k.get("nama"),
                    "satuan", k.get("satuan"),
                    "harga", butir.harga(),
                    "perangkat_daerah_id", pd.get(k.get("perangkat_daerah")),
                    "kode_sub_kegiatan", k.get("kode_sub_kegiatan"),
                    "keterangan", k.get("keterangan"),
                    "aktif", true,
                    "versi", 0);
        }
        sisipan.tulis();
        return hasil;
    }

    private static void tulisUsulan(
            Sisipan usulan,
            String pemda,
            int tahun,
            Map<String, Long> pd,
            Map<String, Long> id,
            Map<String, String> u,
            Butir butir,
            int urutan) {
        usulan.tambah(
                "id", id.get(u.get("nomor")),
                "pemda", pemda,
                "tahun", u.get("tahun") == null ? tahun : Integer.parseInt(u.get("tahun")),
                "asal", u.get("asal"),
                "jenjang", u.get("jenjang"),
                "kode", KodeUsulan.baru(),
                "pengusul", u.get("pengusul"),
                "wilayah", u.get("wilayah_pengusul"),
                "uraian", u.get("uraian"),
                "lokasi", u.get("lokasi"),
                "volume", Berkas.angka(u.get("volume")),
                "satuan", u.get("satuan"),
                "anggaran", anggaran(u.get("volume"), butir),
                "kamus_id", butir == null ? null : butir.id(),
                "perangkat_daerah_id", pd.get(u.get("perangkat_daerah")),
                "status", u.get("status"),
                "alasan", u.get("alasan"),
                "kode_sub_kegiatan", u.get("kode_sub_kegiatan"),
                "dibuat", pukul(JenjangUsulan.KELURAHAN, urutan, -1),
                "induk_id", u.get("induk") == null ? null : id.get(u.get("induk")),
                "status_semula", u.get("induk") == null ? null : "DIUSULKAN",
                "sumber_id", u.get("melanjutkan") == null ? null : id.get(u.get("melanjutkan")));
    }

    private static BigDecimal anggaran(String volume, Butir butir) {
        return volume == null || butir == null
                ? null
                : new BigDecimal(volume).multiply(butir.harga()).setScale(2, RoundingMode.HALF_UP);
    }

    private static Nama nama(Berkas berkas) {
        Map<String, String> wilayah = new HashMap<>();
        berkas.csv("wilayah.csv").forEach(w -> wilayah.put(w.get("kode"), w.get("nama")));
        Map<String, String> singkatan = new HashMap<>();
        berkas.csv("perangkat-daerah.csv").forEach(p -> singkatan.put(p.get("kunci"), p.get("singkatan")));
        return new Nama(wilayah, singkatan);
    }

    private static LocalDateTime pukul(JenjangUsulan jenjang, int urutan, int geser) {
        return HARI.getOrDefault(jenjang, LocalDate.of(2021, 2, 16))
                .plusDays(urutan % 4L * (jenjang == JenjangUsulan.KECAMATAN ? 0 : 1) + geser)
                .atTime(LocalTime.of(1 + urutan % 7, urutan * 7 % 60));
    }

    /** The steps up to the rung on which an usulan stands; nothing is told of a year that has just begun. */
    private record Perjalanan(
            Sisipan langkah, String pemda, long id, Map<String, String> u, Butir butir, Nama nama, int urutan) {

        void tulis() {
            boolean pokir = u.get("asal").equals("POKIR");
            var wilayah = u.get("wilayah_pengusul");
            var awal = pokir ? JenjangUsulan.MITRA : JenjangUsulan.KELURAHAN;
            var volumeAwal = u.get("volume_awal") == null ? u.get("volume") : u.get("volume_awal");
            tambah(awal, "DIUSULKAN", volumeAwal, null, null, pokir ? "DPRD" : nama.lurah(wilayah), -1);
            var sampai = JenjangUsulan.valueOf(u.get("jenjang"));
            Stream.of(JenjangUsulan.values())
                    .filter(j -> j.compareTo(awal) >= 0 && j.compareTo(sampai) < 0)
                    .forEach(j -> setuju(j, volumeAwal));
            akhir(sampai);
        }

        private void setuju(JenjangUsulan j, String volumeAwal) {
            if (j == JenjangUsulan.PD) {
                tambah(j, "DITERIMA", u.get("volume"), null, u.get("kode_sub_kegiatan"), siapa(j), 0);
            } else if (j.name().equals(u.get("jenjang_perubahan"))) {
                tambah(j, "SETUJU_PERUBAHAN", u.get("volume"), u.get("alasan_perubahan"), null, siapa(j), 0);
            } else {
                boolean sesudah = u.get("jenjang_perubahan") != null
                        && j.compareTo(JenjangUsulan.valueOf(u.get("jenjang_perubahan"))) > 0;
                tambah(j, "SETUJU", sesudah ? u.get("volume") : volumeAwal, null, null, siapa(j), 0);
            }
        }

        private void akhir(JenjangUsulan sampai) {
            switch (u.get("status")) {
                case "DITOLAK", "DIKEMBALIKAN" ->
                    tambah(sampai, u.get("status"), null, u.get("alasan"), null, siapa(sampai), 1);
                case "DIGABUNG" ->
                    tambah(
                            sampai,
                            "DIGABUNG",
                            null,
                            null,
                            "ke usulan serupa dari kelurahan yang sama",
                            siapa(sampai),
                            1);
                default -> {
                    if (u.get("melanjutkan") != null) {
                        tambah(sampai, "DIUSULKAN", null, null, "lanjutan dari usulan 2022", siapa(sampai), 5);
                    }
                }
            }
        }

        private String siapa(JenjangUsulan j) {
            return switch (j) {
                case KELURAHAN -> nama.lurah(u.get("wilayah_pengusul"));
                case KECAMATAN -> nama.camat(u.get("wilayah_pengusul"));
                case MITRA -> "Mitra Bappeda " + nama.singkatan().get(u.get("perangkat_daerah"));
                default -> "Perencana " + nama.singkatan().get(u.get("perangkat_daerah"));
            };
        }

        private void tambah(
                JenjangUsulan j, String aksi, String volume, String alasan, String rinci, String jabatan, int geser) {
            langkah.tambah(
                    "id", Id.baru(),
                    "pemda", pemda,
                    "usulan_id", id,
                    "waktu", pukul(j, urutan, geser),
                    "jenjang", j.name(),
                    "aksi", aksi,
                    "volume", Berkas.angka(volume),
                    "anggaran", anggaran(volume, butir),
                    "alasan", alasan,
                    "rinci", rinci,
                    "pengguna_id", null,
                    "pelaku", jabatan,
                    "jabatan", jabatan);
        }
    }
}
