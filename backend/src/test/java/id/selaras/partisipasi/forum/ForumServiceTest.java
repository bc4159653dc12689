package id.selaras.partisipasi.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.JamGeser;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.partisipasi.usulan.UsulanService;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiPersistensi
class ForumServiceTest {

    private static final int TAHUN = 2022;

    @Autowired
    KotaUji kotaUji;

    @Autowired
    ForumService forum;

    @Autowired
    RuangForumService ruang;

    @Autowired
    HadirService hadir;

    @Autowired
    UsulanService usulan;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JamGeser jam;

    private KotaUji.Kota kota;
    private long pd;
    private Pelaku perencana;
    private LocalDate hariIni;

    @BeforeEach
    void siapkan() {
        kota = kotaUji.baru();
        pd = kota.pd("2.16", "Dinas Kominfo");
        perencana = kota.orang("perencana", Peran.PERENCANA_PD, pd);
        hariIni = LocalDate.now(jam);
    }

    @AfterEach
    void kembalikanJam() {
        jam.geser(Duration.ZERO);
    }

    private long bukaForumPd() {
        return kota.sistem(() -> forum.buka(JenisForum.FORUM_PD, TAHUN, pd, null));
    }

    private void catat(long id, String apa, Unsur unsur, String nama, String kunci) {
        kota.sebagai(
                perencana,
                () -> ruang.catat(
                        id,
                        new CatatanForum(apa, kunci, unsur.name(), nama, "Instansi", null, null, null, null, null)));
    }

    private void tulis(long id, String apa, String uraian) {
        kota.sebagai(
                perencana,
                () -> ruang.catat(id, new CatatanForum(apa, null, null, null, null, null, null, null, uraian, null)));
    }

    private void jadwalkan(long id, LocalDate hari) {
        kota.sebagai(
                perencana, () -> forum.siapkan(id, forum.ambil(id).versi(), hari, "09.00", "Aula", "Acara", false));
    }

    private static void ditolak(String kode, ThrowingCallable kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(kerja)
                .satisfies(e -> assertThat(e.kode()).isEqualTo(kode));
    }

    @Test
    void openingTwiceGivesTheSameForum() {
        assertThat(bukaForumPd()).isEqualTo(bukaForumPd());
    }

    @Test
    void invitationsGoOutWhenEveryUnsurOfThePentahelixIsAsked() {
        long id = bukaForumPd();
        ditolak("FRM-01", () -> kota.sistem(() -> undang(id)));
        jadwalkan(id, hariIni);
        Arrays.stream(Unsur.values())
                .filter(u -> u != Unsur.MEDIA)
                .forEach(u -> catat(id, "UNDANGAN", u, "Wakil " + u, null));
        ditolak("FRM-02", () -> kota.sistem(() -> undang(id)));
        catat(id, "UNDANGAN", Unsur.MEDIA, "Wakil media", null);

        kota.sistem(() -> undang(id));

        assertThat(kota.sistem(() -> forum.ambil(id)).status()).isEqualTo(StatusForum.DIUNDANG);
    }

    private Void undang(long id) {
        forum.undang(id);
        return null;
    }

    @Test
    void entrySentTwiceByTheRoomPageIsWrittenOnce() {
        long id = bukaForumPd();
        catat(id, "HADIR", Unsur.MEDIA, "Wakil media", "kunci-1");
        catat(id, "HADIR", Unsur.MEDIA, "Wakil media", "kunci-1");
        catat(id, "HADIR", Unsur.MEDIA, "Wakil media", "kunci-2");
        assertThat(kota.sistem(() -> forum.orang(id))).hasSize(2);
    }

    @Test
    void beritaAcaraWithoutTheSignatureOfARequiredUnsurIsRefused() {
        long id = bukaForumPd();
        jadwalkan(id, hariIni);
        ditolak("FRM-03", () -> kota.sistem(() -> selesaikan(id)));
        catat(id, "HADIR", Unsur.MEDIA, "Wakil media", null);
        ditolak("FRM-07", () -> kota.sistem(() -> selesaikan(id)));
        tulis(id, "KESEPAKATAN", "Prioritas disepakati");
        kota.sistem(() -> selesaikan(id));
        for (var unsur : Unsur.values()) {
            catat(id, "PENANDA", unsur, "Wakil " + unsur, null);
        }
        var penanda = kota.sistem(() -> forum.orang(id)).stream()
                .filter(o -> o.peran() == OrangForum.PeranForum.PENANDA)
                .toList();
        penanda.stream()
                .filter(o -> o.unsur() != Unsur.KOMUNITAS)
                .forEach(o -> kota.sebagai(perencana, () -> ruang.tandaTangani(id, o.id())));

        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> kota.sistem(() -> sahkan(id)))
                .satisfies(e -> {
                    assertThat(e.kode()).isEqualTo("PRT-04");
                    assertThat(e.argumen()[1]).isEqualTo("komunitas");
                });

        penanda.forEach(o -> kota.sebagai(perencana, () -> ruang.tandaTangani(id, o.id())));
        kota.sistem(() -> sahkan(id));
        ditolak("FRM-09", () -> tulis(id, "NOTULEN", "Terlambat"));
    }

    private Void selesaikan(long id) {
        forum.selesaikanPelaksanaan(id);
        return null;
    }

    private Void sahkan(long id) {
        forum.sahkan(id);
        return null;
    }

    @Test
    void forumCannotHaveBeenHeldBeforeItsDay() {
        long id = bukaForumPd();
        jadwalkan(id, hariIni.plusDays(1));
        catat(id, "HADIR", Unsur.MEDIA, "Wakil media", null);
        tulis(id, "KESEPAKATAN", "Prioritas disepakati");
        ditolak("FRM-08", () -> kota.sistem(() -> selesaikan(id)));
    }

    @Test
    void attendancePageIsOpenOnTheDayAlone() {
        long id = bukaForumPd();
        jadwalkan(id, hariIni.plusDays(1));
        var kode = kota.sistem(() -> forum.ambil(id)).kodeHadir();
        var nama = new CatatanForum("HADIR", "k", "MEDIA", "Wakil media", null, null, null, null, null, null);
        ditolak("FRM-17", () -> hadir.hadir(kode, nama));
        jam.geser(Duration.ofDays(1));

        hadir.hadir(kode, nama);
        hadir.hadir(kode, nama);

        assertThat(kota.sistem(() -> forum.orang(id)))
                .singleElement()
                .satisfies(o -> assertThat(o.cara()).isEqualTo("QR"));
        ditolak("FRM-404", () -> hadir.hadir("AAAAAAAAAAAAAAAA", nama));
        jam.geser(Duration.ofDays(2));
        ditolak("FRM-17", () -> hadir.hadir(kode, nama));
    }

    @Test
    void usulanRaisedInTheRoomStandsInTheTableOfThePd() {
        long id = bukaForumPd();
        var c = new CatatanForum(
                "USULAN", "u1", null, "KIM Kota Malang", "Klojen", null, null, null, "Wifi di balai RW", null);
        kota.sebagai(perencana, () -> ruang.catat(id, c));
        kota.sebagai(perencana, () -> ruang.catat(id, c));
        assertThat(kota.sistem(() -> usulan.untukPd(pd, TAHUN)))
                .singleElement()
                .satisfies(u -> assertThat(u.uraian()).isEqualTo("Wifi di balai RW"));
    }

    @Test
    void twoMusrenbangOnOneDayInOneKecamatanAreNamedAndRefused() {
        wilayah("K1", "KECAMATAN", null);
        wilayah("K1.1", "KELURAHAN", "K1");
        wilayah("K1.2", "KELURAHAN", "K1");
        long satu = musrenbang(JenisForum.MUSRENBANG_KELURAHAN, "K1.1");
        long dua = musrenbang(JenisForum.MUSRENBANG_KELURAHAN, "K1.2");
        long kecamatan = musrenbang(JenisForum.MUSRENBANG_KECAMATAN, "K1");
        kota.sistem(() -> pada(satu, hariIni, false));

        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> kota.sistem(() -> pada(dua, hariIni, false)))
                .satisfies(e -> {
                    assertThat(e.kode()).isEqualTo("FRM-05");
                    assertThat(e.argumen()[0]).asString().contains("K1.2");
                    assertThat(e.argumen()[1]).asString().contains("K1.1");
                });
        kota.sistem(() -> pada(dua, hariIni, true));
        ditolak("FRM-05", () -> kota.sistem(() -> pada(kecamatan, hariIni, true)));
        kota.sistem(() -> pada(kecamatan, hariIni.plusDays(1), false));
    }

    @Test
    void musrenbangOfTheKecamatanWaitsForItsKelurahanAndNamesThem() {
        wilayah("K2", "KECAMATAN", null);
        wilayah("K2.1", "KELURAHAN", "K2");
        musrenbang(JenisForum.MUSRENBANG_KELURAHAN, "K2.1");
        long kecamatan = musrenbang(JenisForum.MUSRENBANG_KECAMATAN, "K2");
        assertThat(kota.sistem(() -> forum.belumSiap(forum.ambil(kecamatan))))
                .filteredOn(k -> k.kode().equals("FRM-06"))
                .singleElement()
                .satisfies(k -> {
                    assertThat(k.langkah()).contains("Musrenbang Kelurahan", "K2.1");
                    assertThat(k.tautan()).startsWith("/forum/");
                });
    }

    @Test
    void wilayahOfAnotherPemdaIsRefused() {
        ditolak("FRM-12", () -> musrenbang(JenisForum.MUSRENBANG_KELURAHAN, "12.34.56.7890"));
    }

    @Test
    void otherOfficesReadButDoNotWrite() {
        long id = bukaForumPd();
        var lain = kota.orang("lain", Peran.PERENCANA_PD, kota.pd("1.02", "Dinas Kesehatan"));
        ditolak(
                "AKS-01",
                () -> kota.sebagai(
                        lain,
                        () -> ruang.catat(
                                id, new CatatanForum("NOTULEN", null, null, null, null, null, null, null, "x", null))));
        assertThat(kota.sebagai(lain, () -> forum.ambil(id)).nama()).contains("Dinas Kominfo");
    }

    private long musrenbang(JenisForum jenis, String wilayah) {
        var kode = wilayah.startsWith("K") ? kota.kode() + "." + wilayah : wilayah;
        return kota.sistem(() -> forum.buka(jenis, TAHUN, null, kode));
    }

    private Void pada(long id, LocalDate hari, boolean tetap) {
        forum.siapkan(id, forum.ambil(id).versi(), hari, "09.00", "Aula", "Acara", tetap);
        return null;
    }

    private void wilayah(String kode, String jenis, String induk) {
        jdbc.sql("insert into wilayah (kode, pemda, induk, jenis, nama) values (?,?,?,?,?)")
                .params(
                        kota.kode() + "." + kode,
                        kota.kode(),
                        induk == null ? kota.kode() : kota.kode() + "." + induk,
                        jenis,
                        kode)
                .update();
    }
}
