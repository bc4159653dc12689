package id.selaras.peragaan;

import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.kernel.Id;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Pemda, wilayah, PD, people and the short lists of the demo. */
@Component
class PemuatReferensi {

    static final String SANDI = "selaras";

    private static final LocalDate MULAI = LocalDate.of(2019, 1, 1);

    private final JdbcTemplate jdbc;
    private final PenggunaService pengguna;
    private final PasswordEncoder sandi;

    PemuatReferensi(JdbcTemplate jdbc, PenggunaService pengguna, PasswordEncoder sandi) {
        this.jdbc = jdbc;
        this.pengguna = pengguna;
        this.sandi = sandi;
    }

    /** @return id of each PD by its short key in the files */
    Map<String, Long> muat(Berkas berkas, String pemda) {
        muatPemda(berkas);
        var wilayah = new Sisipan(jdbc, "wilayah");
        berkas.csv("wilayah.csv")
                .forEach(w -> wilayah.tambah(
                        "kode",
                        w.get("kode"),
                        "pemda",
                        pemda,
                        "induk",
                        w.get("induk"),
                        "jenis",
                        w.get("jenis"),
                        "nama",
                        w.get("nama")));
        wilayah.tulis();
        var dana = new Sisipan(jdbc, "sumber_dana");
        int urutan = 0;
        for (var d : berkas.csv("sumber-dana.csv")) {
            dana.tambah("pemda", pemda, "kode", d.get("kode"), "nama", d.get("nama"), "urutan", urutan++);
        }
        dana.tulis();
        var satuan = new Sisipan(jdbc, "satuan");
        berkas.csv("satuan.csv")
                .forEach(s -> satuan.tambah(
                        "nama",
                        s.get("nama"),
                        "bulat",
                        "ya".equals(s.get("bulat")),
                        "persen",
                        "ya".equals(s.get("persen"))));
        satuan.tulis();
        muatHariLibur(berkas, pemda);
        muatNomenklatur(berkas);
        var pd = muatPd(berkas, pemda);
        muatPengguna(berkas, pd);
        return pd;
    }

    @SuppressWarnings("unchecked")
    private void muatPemda(Berkas berkas) {
        var sisipan = new Sisipan(jdbc, "pemda");
        ((List<Map<String, Object>>) berkas.yaml("pemda.yaml").get("pemda"))
                .forEach(p -> sisipan.tambah(
                        "kode", p.get("kode"),
                        "nama", p.get("nama"),
                        "jenis", p.get("jenis"),
                        "induk", p.get("induk"),
                        "tempat", p.get("tempat"),
                        "zona", p.get("zona"),
                        "kertas", p.get("kertas"),
                        "nama_bappeda", p.get("namaBappeda"),
                        "alamat", p.get("alamat"),
                        "data_contoh", p.get("dataContoh")));
        sisipan.tulis();
    }

    private void muatHariLibur(Berkas berkas, String pemda) {
        var sisipan = new Sisipan(jdbc, "hari_libur");
        berkas.csv("hari-libur.csv")
                .forEach(h -> sisipan.tambah(
                        "id", Id.baru(),
                        "pemda", pemda,
                        "tanggal", LocalDate.parse(h.get("tanggal")),
                        "nama", h.get("nama"),
                        "jenis", h.get("jenis"),
                        "sumber", h.get("sumber")));
        sisipan.tulis();
    }

    private void muatNomenklatur(Berkas berkas) {
        new Sisipan(jdbc, "nomenklatur_versi")
                .tambah(
                        "kode",
                        "050-3708-2020",
                        "judul",
                        "Keputusan Menteri Dalam Negeri Nomor 050-3708 Tahun 2020",
                        "sumber",
                        "Kepmendagri 050-3708/2020, pemutakhiran Permendagri 90/2019",
                        "indikator_tetap",
                        false)
                .tulis();
        var sisipan = new Sisipan(jdbc, "nomenklatur");
        berkas.csv("nomenklatur-050-3708-2020.csv")
                .forEach(n -> sisipan.tambah(
                        "versi", "050-3708-2020",
                        "jenis_pemda", 2,
                        "kode", n.get("kode"),
                        "jenjang", n.get("jenjang"),
                        "nama", n.get("nama"),
                        "kinerja", n.get("kinerja"),
                        "indikator", n.get("indikator"),
                        "satuan", n.get("satuan")));
        sisipan.tulis();
    }

    private Map<String, Long> muatPd(Berkas berkas, String pemda) {
        Map<String, Long> id = new HashMap<>();
        var pd = new Sisipan(jdbc, "perangkat_daerah");
        var bidang = new Sisipan(jdbc, "perangkat_daerah_bidang");
        berkas.csv("perangkat-daerah.csv").forEach(p -> {
            long baru = Id.baru();
            id.put(p.get("kunci"), baru);
            pd.tambah(
                    "id", baru,
                    "pemda", pemda,
                    "kode", p.get("kode"),
                    "nama", p.get("nama"),
                    "singkatan", p.get("singkatan"),
                    "alamat", p.get("alamat"),
                    "jabatan_kepala", p.get("jabatan_kepala"),
                    "berlaku_mulai", MULAI,
                    "versi", 0);
            var daftar = p.get("bidang_urusan").split(";");
            for (int i = 0; i < daftar.length; i++) {
                bidang.tambah("perangkat_daerah_id", baru, "kode_bidang", daftar[i].strip(), "urutan", i);
            }
        });
        pd.tulis();
        bidang.tulis();
        var unit = new Sisipan(jdbc, "unit_perangkat_daerah");
        berkas.csv("unit-perangkat-daerah.csv")
                .forEach(u -> unit.tambah(
                        "id", Id.baru(),
                        "pemda", pemda,
                        "perangkat_daerah_id", id.get(u.get("perangkat_daerah")),
                        "kode", u.get("kode"),
                        "nama", u.get("nama")));
        unit.tulis();
        return id;
    }

    private void muatPengguna(Berkas berkas, Map<String, Long> pd) {
        var hash = sandi.encode(SANDI);
        Map<String, Long> id = new HashMap<>();
        Map<String, String> milik = new HashMap<>();
        berkas.csv("pengguna.csv").forEach(p -> {
            milik.put(p.get("nama_pengguna"), p.get("pemda"));
            id.put(
                    p.get("nama_pengguna"),
                    pengguna.buatDenganHash(p.get("pemda"), p.get("nama_pengguna"), p.get("nama"), hash));
        });
        var tugas = new Sisipan(jdbc, "penugasan");
        berkas.csv("penugasan.csv")
                .forEach(t -> tugas.tambah(
                        "id", Id.baru(),
                        "pemda", milik.get(t.get("nama_pengguna")),
                        "pengguna_id", id.get(t.get("nama_pengguna")),
                        "peran", Peran.valueOf(t.get("peran")).name(),
                        "perangkat_daerah_id", pd.get(t.get("perangkat_daerah")),
                        "wilayah", t.get("wilayah"),
                        "jenis", t.get("jenis"),
                        "mulai", LocalDate.parse(t.get("mulai")),
                        "selesai", t.get("selesai") == null ? null : LocalDate.parse(t.get("selesai")),
                        "versi", 0));
        tugas.tulis();
    }
}
