package id.selaras.workflow.tugas;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.workflow.renja.VerifikasiRenjaProcess;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the inbox of the person at work, each question in one statement. */
@Service
@Transactional(readOnly = true)
public class KotakTugas {

    private static final String MENUNGGU = "(t.pemegang = :saya or t.pemegang is null and t.kelompok in (:kelompok))";

    private static final String TANPA_PEMEGANG = """
            t.pemegang is null and not exists (select 1 from penugasan n join pengguna o on o.id = n.pengguna_id
                 left join perangkat_daerah d on d.id = n.perangkat_daerah_id
                where n.pemda = t.pemda and n.peran = t.peran and o.aktif
                  and n.mulai <= :hari and (n.selesai is null or n.selesai >= :hari)
                  and (t.kelompok = n.peran or t.kelompok = concat(n.peran, '@', d.kode)
                       or t.kelompok = concat(n.peran, '@', n.wilayah)))""";

    private static final List<String> BAPPEDA =
            List.of(Peran.MITRA_BAPPEDA.name(), Peran.KABID_BAPPEDA.name(), Peran.KEPALA_BAPPEDA.name());

    private final JdbcClient jdbc;
    private final TabelTugas tabel;
    private final Wewenang wewenang;
    private final Clock jam;

    KotakTugas(JdbcClient jdbc, TabelTugas tabel, Wewenang wewenang, Clock jam) {
        this.jdbc = jdbc;
        this.tabel = tabel;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    /**
     * Which tasks the person at work may open, for statements about something else.
     *
     * @param syarat condition on the table {@code tugas t}
     * @param nilai its parameters, {@code pemda} among them
     */
    public record Terlihat(String syarat, Map<String, Object> nilai) {}

    public Terlihat terlihat() {
        var pelaku = wewenang.pelaku();
        var nilai = nilai(pelaku);
        return new Terlihat(terlihat(pelaku, nilai), nilai);
    }

    /** A page of tasks with the number of all that match. */
    public HalamanTugas daftar(SaringanTugas saringan) {
        var pelaku = wewenang.pelaku();
        Map<String, Object> nilai = nilai(pelaku);
        var syarat = syarat(saringan, pelaku, nilai);
        var arah = saringan.turun() ? " desc" : " asc";
        var kolom = saringan.urutan().kolom();
        var sql = "select " + TabelTugas.KOLOM + ", count(*) over () as jumlah" + TabelTugas.ASAL + " where " + syarat
                + " order by case when " + kolom + " is null then 1 else 0 end, " + kolom + arah + ", t.id"
                + " limit " + saringan.ukuran() + " offset " + (long) saringan.halaman() * saringan.ukuran();
        var jumlah = new long[1];
        var isi = jdbc.sql(sql)
                .params(nilai)
                .query((rs, i) -> {
                    jumlah[0] = rs.getLong("jumlah");
                    return TabelTugas.baca(rs, i);
                })
                .list();
        return new HalamanTugas(isi, jumlah[0]);
    }

    /** Numbers for the greeting and the badge. */
    public HitunganTugas hitung() {
        return jdbc.sql("select count(*) as menunggu, coalesce(sum(case when t.pemegang = :saya then 1 else 0 end), 0)"
                        + " as dipegang, coalesce(sum(case when t.batas < :kini then 1 else 0 end), 0) as terlambat"
                        + " from tugas t where t.pemda = :pemda and t.status = 'TERBUKA' and " + MENUNGGU)
                .params(nilai(wewenang.pelaku()))
                .query(HitunganTugas.class)
                .single();
    }

    /** What of the inbox the person at work may ask for. */
    public List<SaringanTugas.Lingkup> lingkup() {
        return Arrays.stream(SaringanTugas.Lingkup.values())
                .filter(l -> l != SaringanTugas.Lingkup.TANPA_PEMEGANG || Keanggotaan.mengatur(wewenang.pelaku()))
                .toList();
    }

    /** How many tasks wait for an office that nobody holds; none for those who can do nothing about it. */
    public long tanpaPemegang() {
        var pelaku = wewenang.pelaku();
        if (!Keanggotaan.mengatur(pelaku)) {
            return 0;
        }
        return jdbc.sql("select count(*) from tugas t where t.pemda = :pemda and t.status = 'TERBUKA' and "
                        + TANPA_PEMEGANG)
                .params(nilai(pelaku))
                .query(Long.class)
                .single();
    }

    /** Late tasks of others that were brought before the offices held today, the latest first. */
    public List<PengingatRingkas> perluPerhatian(int paling) {
        return jdbc.sql("select t.id tugas_id, t.nama, pd.nama nama_pd, coalesce(h.nama, t.peran) pemegang,"
                        + " max(p.hari_terlambat) hari_terlambat from pengingat p join tugas t on t.id = p.tugas_id"
                        + " left join perangkat_daerah pd on pd.id = t.perangkat_daerah_id"
                        + " left join pengguna h on h.id = t.pemegang"
                        + " where p.pemda = :pemda and p.jenis = 'ESKALASI' and t.status = 'TERBUKA'"
                        + " and p.penerima in (:kelompok)"
                        + " group by t.id, t.nama, pd.nama, h.nama, t.peran order by 5 desc, t.id limit " + paling)
                .params(nilai(wewenang.pelaku()))
                .query((rs, i) -> new PengingatRingkas(
                        rs.getLong(1), rs.getString(2), rs.getString(3), pemegang(rs.getString(4)), rs.getInt(5)))
                .list();
    }

    private static String pemegang(String namaAtauPeran) {
        return Arrays.stream(Peran.values())
                .filter(p -> p.name().equals(namaAtauPeran))
                .map(Peran::label)
                .findFirst()
                .orElse(namaAtauPeran);
    }

    /** @throws PelanggaranAturan TGS-404 when there is none, or it is not for these eyes */
    public Tugas ambil(long tugasId) {
        return tabel.cari(tugasId)
                .filter(t -> Keanggotaan.bolehMelihat(wewenang.pelaku(), t))
                .orElseThrow(() -> new PelanggaranAturan("TGS-404"));
    }

    /** The open task of a plan that this person may do now, for pages of the plan itself. */
    public Optional<Tugas> terbukaUntukSaya(String kunci) {
        var nilai = nilai(wewenang.pelaku());
        nilai.put("kunci", kunci);
        return jdbc.sql("select " + TabelTugas.KOLOM + TabelTugas.ASAL
                        + " where t.pemda = :pemda and t.kunci = :kunci and t.status = 'TERBUKA' and " + MENUNGGU
                        + " order by t.batas limit 1")
                .params(nilai)
                .query(TabelTugas::baca)
                .optional();
    }

    /** What happened to a task, the oldest first. */
    public List<RiwayatTugas> riwayat(long tugasId) {
        var tugas = ambil(tugasId);
        return jdbc.sql("select id, waktu, aksi, pelaku, jabatan, keterangan, lama, baru from tugas_riwayat"
                        + " where tugas_id = ? and pemda = ? order by id")
                .params(tugas.id(), tugas.pemda())
                .query((rs, i) -> new RiwayatTugas(
                        rs.getLong(1),
                        TabelTugas.waktu(rs, "waktu"),
                        AksiTugas.valueOf(rs.getString(3)),
                        rs.getString(4),
                        rs.getString(5),
                        rs.getString(6),
                        rs.getString(7),
                        rs.getString(8)))
                .list();
    }

    /** What the person at work may do with this task now. */
    public IzinTugas izin(Tugas tugas) {
        var pelaku = wewenang.pelaku();
        boolean saya = Keanggotaan.pemegang(pelaku, tugas);
        boolean bebas = tugas.pemegang() == null && Keanggotaan.anggota(pelaku, tugas);
        boolean mengatur = tugas.terbuka() && Keanggotaan.mengatur(pelaku);
        return new IzinTugas(
                tugas.terbuka() && (saya || bebas),
                tugas.terbuka() && tugas.pemegang() != null && (saya || mengatur),
                mengatur,
                tugas.terbuka()
                        && tugas.pemegang() == null
                        && tugas.elemen().equals(VerifikasiRenjaProcess.Elements.USER_TASK_TELAAH_RENJA)
                        && tugas.pdId() != null
                        && pelaku.memegang(Peran.KEPALA_PD, tugas.pdId()));
    }

    /** Colleagues to whom a task may be given: of the same office, of the same PD, or of Bappeda. */
    public List<PenerimaTugas> calonPenerima(Tugas tugas) {
        var nilai = nilai(wewenang.pelaku());
        if (tugas.peran().padaPd() && !tugas.peran().bappeda()) {
            nilai.put("pd", tugas.pdId());
            return orang("t.perangkat_daerah_id = :pd and t.peran <> 'MITRA_BAPPEDA'", nilai);
        }
        nilai.put(
                "peran",
                tugas.peran().bappeda() ? BAPPEDA : List.of(tugas.peran().name()));
        return orang("t.peran in (:peran)", nilai);
    }

    /** Colleagues for several tasks at once: of my PD, and of Bappeda where I belong to it. */
    public List<PenerimaTugas> rekan() {
        var pelaku = wewenang.pelaku();
        var nilai = nilai(pelaku);
        nilai.put("pd", pdSaya(pelaku));
        nilai.put("peran", pelaku.bappeda() ? BAPPEDA : List.of("-"));
        return orang("(t.perangkat_daerah_id in (:pd) and t.peran <> 'MITRA_BAPPEDA' or t.peran in (:peran))", nilai);
    }

    /** Others with an open account who hold such an office today. */
    private List<PenerimaTugas> orang(String jabatan, Map<String, Object> nilai) {
        return jdbc.sql(
                        "select distinct u.nama_pengguna, u.nama from penugasan t join pengguna u on u.id = t.pengguna_id"
                                + " where t.pemda = :pemda and u.aktif and u.id <> :saya and t.mulai <= :hari"
                                + " and (t.selesai is null or t.selesai >= :hari) and " + jabatan + " order by u.nama")
                .params(nilai)
                .query(PenerimaTugas.class)
                .list();
    }

    /** PD that the person works at; none is an id that no PD has. */
    private static List<Long> pdSaya(Pelaku pelaku) {
        var pd = pelaku.jabatan().stream()
                .map(j -> j.pdId())
                .filter(id -> id != null && pelaku.bekerjaDi(id))
                .distinct()
                .toList();
        return pd.isEmpty() ? List.of(0L) : pd;
    }

    private Map<String, Object> nilai(Pelaku pelaku) {
        Map<String, Object> nilai = new HashMap<>();
        var kelompok = Keanggotaan.kelompok(pelaku);
        nilai.put("pemda", PemdaAktif.kode());
        nilai.put("saya", pelaku.id() == null ? 0L : pelaku.id());
        nilai.put("kelompok", kelompok.isEmpty() ? List.of("-") : List.copyOf(kelompok));
        nilai.put("hari", LocalDate.now(jam));
        nilai.put("kini", LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC));
        return nilai;
    }

    private static String syarat(SaringanTugas s, Pelaku pelaku, Map<String, Object> nilai) {
        List<String> bagian = new ArrayList<>(List.of("t.pemda = :pemda", "t.status = :status"));
        nilai.put("status", s.status().name());
        bagian.add(lingkup(s, pelaku, nilai));
        tambah(bagian, nilai, "t.tahun = :tahun", "tahun", s.tahun());
        tambah(
                bagian,
                nilai,
                "t.tahap = :tahap",
                "tahap",
                s.tahap() == null ? null : s.tahap().name());
        tambah(bagian, nilai, "t.perangkat_daerah_id = :pdId", "pdId", s.pdId());
        tambah(bagian, nilai, "t.proses = :proses", "proses", s.proses());
        if (s.hanyaTerlambat()) {
            bagian.add("t.batas < :kini");
        }
        if (s.teks() != null && !s.teks().isBlank()) {
            bagian.add("lower(concat(t.nama, ' ', t.ringkasan)) like :teks escape '!'");
            nilai.put("teks", "%" + s.teks().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        return String.join(" and ", bagian);
    }

    private static String lingkup(SaringanTugas s, Pelaku pelaku, Map<String, Object> nilai) {
        return switch (s.lingkup()) {
            case UNTUK_SAYA -> MENUNGGU;
            case DIPEGANG -> "t.pemegang = :saya";
            case BELUM_DIAMBIL -> "t.pemegang is null and t.kelompok in (:kelompok)";
            case DISELESAIKAN -> "t.selesai_oleh = :saya";
            case TERLIHAT -> terlihat(pelaku, nilai);
            case TANPA_PEMEGANG -> Keanggotaan.mengatur(pelaku) ? TANPA_PEMEGANG : "1 = 0";
        };
    }

    private static String terlihat(Pelaku pelaku, Map<String, Object> nilai) {
        if (pelaku.bappeda() || Keanggotaan.mengatur(pelaku)) {
            return "1 = 1";
        }
        nilai.put("pd", pdSaya(pelaku));
        return "(t.pemegang = :saya or t.kelompok in (:kelompok) or t.perangkat_daerah_id in (:pd))";
    }

    private static void tambah(List<String> bagian, Map<String, Object> nilai, String syarat, String nama, Object isi) {
        if (isi != null) {
            bagian.add(syarat);
            nilai.put(nama, isi);
        }
    }
}
