package id.selaras.partisipasi.usulan;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.TeksLuar;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads usulan for pages: a list and its count in one statement each, whatever is in it. */
@Service
@Transactional(readOnly = true)
public class BacaUsulan {

    public static final int SEHALAMAN = 50;

    private static final String SELURUHNYA = """
            select u.*, w.nama nama_wilayah, k.nama nama_kecamatan, d.nama nama_pd, d.singkatan, m.nama nama_kamus,
                   l.id lanjutan_id
              from usulan u
              left join wilayah w on w.kode = u.wilayah and w.pemda = u.pemda
              left join wilayah k on k.kode = w.induk and k.jenis = 'KECAMATAN'
              left join perangkat_daerah d on d.id = u.perangkat_daerah_id
              left join usulan_kamus m on m.id = u.kamus_id
              left join usulan l on l.sumber_id = u.id
             where u.pemda = :pemda
            """;
    private static final String URUT = " order by case when u.status = 'DIKEMBALIKAN' then 0"
            + " when u.status = 'DIUSULKAN' then 1 else 2 end, u.wilayah, u.id";

    private final JdbcClient jdbc;
    private final HakUsulan hak;

    BacaUsulan(JdbcClient jdbc, HakUsulan hak) {
        this.jdbc = jdbc;
        this.hak = hak;
    }

    /** What the current person may do with usulan. */
    public Kedudukan kedudukan() {
        return hak.saya();
    }

    /** @throws PelanggaranAturan USL-404 none in this Pemda */
    public UsulanRinci ambil(long id) {
        return cari(" and u.id = :id", Map.of("id", id)).orElseThrow(() -> new PelanggaranAturan("USL-404"));
    }

    /** @param kode as typed from paper */
    public Optional<UsulanRinci> dariKode(String kode) {
        return cari(" and u.kode = :kode", Map.of("kode", KodeUsulan.baca(kode)));
    }

    /** Code of the Pemda in which an usulan with this public code stands; the code is unique in an installation. */
    public Optional<String> pemdaDari(String kode) {
        return jdbc.sql("select pemda from usulan where kode = ?")
                .param(KodeUsulan.baca(kode))
                .query(String.class)
                .optional();
    }

    public List<UsulanRinci> ambilSemua(Collection<Long> id) {
        return id.isEmpty()
                ? List.of()
                : jdbc.sql(SELURUHNYA + " and u.id in (:id)" + URUT)
                        .param("pemda", PemdaAktif.kode())
                        .param("id", id)
                        .query(BacaUsulan::baca)
                        .list();
    }

    /** Those that were merged into one, the oldest first. */
    public List<UsulanRinci> ditampung(long indukId) {
        return jdbc.sql(SELURUHNYA + " and u.induk_id = :induk order by u.id")
                .param("pemda", PemdaAktif.kode())
                .param("induk", indukId)
                .query(BacaUsulan::baca)
                .list();
    }

    /** Everything of a year, for those who take the data as a whole. */
    public List<UsulanRinci> setahun(int tahun) {
        return jdbc.sql(SELURUHNYA + " and u.tahun = :tahun" + " order by u.wilayah, u.id")
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query(BacaUsulan::baca)
                .list();
    }

    /** How much a place asked for. */
    public record JumlahWilayah(String wilayah, int usulan, int diterima) {}

    /** By kelurahan or kecamatan, those that asked for something. */
    public List<JumlahWilayah> perWilayah(int tahun) {
        return jdbc.sql("select wilayah, count(*) usulan, sum(case when status = 'DITERIMA' then 1 else 0 end) diterima"
                        + " from usulan where pemda = ? and tahun = ? and wilayah is not null group by wilayah")
                .params(PemdaAktif.kode(), tahun)
                .query(JumlahWilayah.class)
                .list();
    }

    /** Public codes of a year, the latest first. */
    public List<String> kode(int tahun, int paling) {
        return jdbc.sql("select kode from usulan where pemda = ? and tahun = ? and kode is not null"
                        + " order by id desc limit ?")
                .params(PemdaAktif.kode(), tahun, paling)
                .query(String.class)
                .list();
    }

    public List<Integer> tahun() {
        return jdbc.sql("select distinct tahun from usulan where pemda = ? order by tahun desc")
                .param(PemdaAktif.kode())
                .query(Integer.class)
                .list();
    }

    public HalamanUsulan halaman(SaringDaftar saring, int nomor) {
        Map<String, Object> param = new HashMap<>();
        param.put("pemda", PemdaAktif.kode());
        var syarat = syarat(saring, param);
        record Hitung(int jumlah, BigDecimal anggaran) {}
        var hitung = jdbc.sql("select count(*) jumlah, coalesce(sum(u.anggaran), 0) anggaran from usulan u"
                        + " where u.pemda = :pemda" + syarat)
                .params(param)
                .query(Hitung.class)
                .single();
        int halaman = Math.max(1, (hitung.jumlah + SEHALAMAN - 1) / SEHALAMAN);
        int tampil = Math.min(Math.max(1, nomor), halaman);
        var daftar = jdbc.sql(SELURUHNYA + syarat + URUT + " limit :limit offset :lewati")
                .params(param)
                .param("limit", SEHALAMAN)
                .param("lewati", (tampil - 1) * SEHALAMAN)
                .query(BacaUsulan::baca)
                .list();
        return new HalamanUsulan(daftar, hitung.jumlah, hitung.anggaran, tampil, halaman);
    }

    /** How many of a year have which fate. */
    public Map<StatusUsulan, Integer> hitung(int tahun) {
        Map<StatusUsulan, Integer> hasil = new java.util.EnumMap<>(StatusUsulan.class);
        jdbc.sql("select status, count(*) from usulan where pemda = ? and tahun = ? group by status")
                .params(PemdaAktif.kode(), tahun)
                .query((rs, n) -> hasil.put(StatusUsulan.valueOf(rs.getString(1)), rs.getInt(2)))
                .list();
        return hasil;
    }

    /** The way of some usulan, the first step first. */
    public List<LangkahUsulan> perjalanan(Collection<Long> id) {
        return id.isEmpty()
                ? List.of()
                : jdbc.sql("select waktu, jenjang, aksi, volume, anggaran, alasan, rinci, pelaku, jabatan"
                                + " from usulan_langkah where pemda = :pemda and usulan_id in (:id) order by waktu, id")
                        .param("pemda", PemdaAktif.kode())
                        .param("id", id)
                        .query((rs, n) -> new LangkahUsulan(
                                waktu(rs, "waktu"),
                                JenjangUsulan.valueOf(rs.getString("jenjang")),
                                AksiUsulan.valueOf(rs.getString("aksi")),
                                rs.getBigDecimal("volume"),
                                rs.getBigDecimal("anggaran"),
                                rs.getString("alasan"),
                                rs.getString("rinci"),
                                rs.getString("pelaku"),
                                rs.getString("jabatan")))
                        .list();
    }

    private Optional<UsulanRinci> cari(String syarat, Map<String, Object> param) {
        return jdbc.sql(SELURUHNYA + syarat)
                .param("pemda", PemdaAktif.kode())
                .params(param)
                .query(BacaUsulan::baca)
                .optional();
    }

    private String syarat(SaringDaftar s, Map<String, Object> param) {
        var syarat = new StringBuilder(" and u.tahun = :tahun");
        param.put("tahun", s.tahun());
        if (s.wilayah() != null) {
            syarat.append(" and (u.wilayah = :wilayah or u.wilayah like :bawahan)");
            param.put("wilayah", s.wilayah());
            param.put("bawahan", s.wilayah() + ".%");
        }
        tambah(syarat, param, "asal", s.asal() == null ? null : s.asal().name());
        tambah(syarat, param, "status", s.status() == null ? null : s.status().name());
        tambah(
                syarat,
                param,
                "jenjang",
                s.jenjang() == null ? null : s.jenjang().name());
        tambah(syarat, param, "perangkat_daerah_id", s.pdId());
        var kata = TeksLuar.rapikan(s.cari()).toLowerCase(Locale.ROOT);
        if (!kata.isEmpty()) {
            syarat.append(" and (lower(u.uraian) like :kata or lower(u.pengusul) like :kata or u.kode = :kode)");
            param.put("kata", "%" + kata.replace("!", "").replace("%", "").replace("_", "") + "%");
            param.put("kode", KodeUsulan.baca(kata));
        }
        if (s.giliranSaya()) {
            syarat.append(" and (").append(giliran(hak.saya(), param)).append(")");
        }
        return syarat.toString();
    }

    private static void tambah(StringBuilder syarat, Map<String, Object> param, String kolom, Object nilai) {
        if (nilai != null) {
            syarat.append(" and u.").append(kolom).append(" = :").append(kolom);
            param.put(kolom, nilai);
        }
    }

    /** The same as {@link Kedudukan#giliran}, for the database. */
    private static String giliran(Kedudukan k, Map<String, Object> param) {
        param.put("kelurahan", k.kelurahan() == null ? "" : k.kelurahan());
        param.put("kecamatan", k.kecamatan() == null ? "" : k.kecamatan());
        param.put("dalamKecamatan", (k.kecamatan() == null ? "-" : k.kecamatan()) + ".%");
        param.put("pdSaya", k.pd().isEmpty() ? Set.of(0L) : k.pd());
        param.put("pdMitra", k.pdMitra().isEmpty() ? Set.of(0L) : k.pdMitra());
        var wilayahCamat = "(u.wilayah = :kecamatan or u.wilayah like :dalamKecamatan)";
        var bagian = new java.util.ArrayList<String>();
        bagian.add("u.status = 'DIUSULKAN' and (u.jenjang = 'KELURAHAN' and u.wilayah = :kelurahan"
                + " or u.jenjang = 'KECAMATAN' and " + wilayahCamat
                + " or u.jenjang = 'MITRA' and u.perangkat_daerah_id in (:pdMitra)"
                + " or u.jenjang = 'PD' and u.perangkat_daerah_id in (:pdSaya))");
        if (k.tapd()) {
            bagian.add("u.jenjang = 'TAPD' and u.status in ('DIUSULKAN', 'DITERIMA')");
        }
        bagian.add("u.status = 'DIKEMBALIKAN' and (u.asal = 'MUSRENBANG' and (u.wilayah = :kelurahan or " + wilayahCamat
                + ") or u.asal = 'FORUM' and u.perangkat_daerah_id in (:pdSaya)"
                + (k.dprd() ? " or u.asal = 'POKIR'" : "") + (k.bappeda() ? " or u.asal = 'MASUKAN'" : "") + ")");
        return bagian.stream().map(b -> "(" + b + ")").collect(Collectors.joining(" or "));
    }

    private static UsulanRinci baca(ResultSet rs, int n) throws SQLException {
        return new UsulanRinci(
                rs.getLong("id"),
                rs.getInt("tahun"),
                rs.getString("kode"),
                AsalUsulan.valueOf(rs.getString("asal")),
                StatusUsulan.valueOf(rs.getString("status")),
                JenjangUsulan.valueOf(rs.getString("jenjang")),
                rs.getString("pengusul"),
                rs.getString("uraian"),
                rs.getString("lokasi"),
                rs.getString("wilayah"),
                rs.getString("nama_wilayah"),
                rs.getString("nama_kecamatan"),
                rs.getBigDecimal("volume"),
                rs.getString("satuan"),
                rs.getBigDecimal("anggaran"),
                rs.getObject("kamus_id", Long.class),
                rs.getString("nama_kamus"),
                rs.getObject("perangkat_daerah_id", Long.class),
                rs.getString("nama_pd"),
                rs.getString("singkatan"),
                rs.getString("alasan"),
                rs.getString("kode_sub_kegiatan"),
                rs.getString("silsilah"),
                rs.getBoolean("lewat_batas"),
                rs.getObject("induk_id", Long.class),
                rs.getObject("sumber_id", Long.class),
                rs.getObject("lanjutan_id", Long.class),
                waktu(rs, "dibuat"),
                rs.getLong("versi"));
    }

    private static Instant waktu(ResultSet rs, String kolom) throws SQLException {
        var waktu = rs.getObject(kolom, LocalDateTime.class);
        return waktu == null ? null : waktu.toInstant(ZoneOffset.UTC);
    }
}
