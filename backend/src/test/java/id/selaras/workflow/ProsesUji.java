package id.selaras.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.akses.JenisJabatan;
import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.JamDigeser;
import id.selaras.kernel.JamGeser;
import id.selaras.kernel.JenisPemda;
import id.selaras.kernel.PemdaAktif;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.uji.UjiPersistensi;
import id.selaras.workflow.ekspresi.PembukaJadwal;
import id.selaras.workflow.fasilitasi.FasilitasiRkpdProcess;
import id.selaras.workflow.forum.PelaksanaanForumProcess;
import id.selaras.workflow.pesan.PesanProses;
import id.selaras.workflow.reviu.ReviuApipProcess;
import id.selaras.workflow.tugas.HasilTugas;
import id.selaras.workflow.tugas.KotakTugas;
import id.selaras.workflow.tugas.Putusan;
import id.selaras.workflow.tugas.SaringanTugas;
import id.selaras.workflow.tugas.Tugas;
import id.selaras.workflow.tugas.TugasService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A Pemda of its own for each test, on the real engine, with the steps that call the plans mocked. Nothing
 * runs by itself: {@link #tenang()} does what is due and delivers what was told.
 */
@UjiPersistensi
public abstract class ProsesUji {

    private static final AtomicInteger NOMOR = new AtomicInteger();

    protected static final int TAHUN = 2022;
    protected static final String KODE_PD = "2.16.2.20.2.21.10.0000";
    protected static final Instant AWAL = Instant.parse("2020-12-01T02:00:00Z");

    @Autowired
    protected ProcessEngine mesin;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected TaskService task;

    @Autowired
    protected ManagementService manajemen;

    @Autowired
    protected HistoryService sejarah;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected PenggerakProses penggerak;

    @Autowired
    protected PesanProses pesan;

    @Autowired
    protected TugasService tugasService;

    @Autowired
    protected KotakTugas kotak;

    @Autowired
    protected Wewenang wewenang;

    @Autowired
    protected PenggunaService pengguna;

    @Autowired
    protected PerangkatDaerahService perangkatDaerah;

    @Autowired
    protected PembukaJadwal pembukaJadwal;

    @Autowired
    protected JamGeser jam;

    @Autowired
    protected ApplicationEventPublisher peristiwa;

    @Autowired
    PlatformTransactionManager transaksi;

    @MockitoBean(name = "bukaPenyusunanRkpdDelegate")
    protected JavaDelegate bukaPenyusunanRkpd;

    @MockitoBean(name = "bukaPenyusunanRenjaDelegate")
    protected JavaDelegate bukaPenyusunanRenja;

    @MockitoBean(name = "terbitkanSuratEdaranDelegate")
    protected JavaDelegate terbitkanSuratEdaran;

    @MockitoBean(name = "hitungRenjaMasukDelegate")
    protected JavaDelegate hitungRenjaMasuk;

    @MockitoBean(name = "lewatiPdTerlambatDelegate")
    protected JavaDelegate lewatiPdTerlambat;

    @MockitoBean(name = "tetapkanRkpdDelegate")
    protected JavaDelegate tetapkanRkpd;

    @MockitoBean(name = "putuskanVerifikasiListener")
    protected TaskListener putuskanVerifikasi;

    @MockitoBean(name = "bukaTahapRenjaDelegate")
    protected JavaDelegate bukaTahapRenja;

    @MockitoBean(name = "ajukanRenjaDelegate")
    protected JavaDelegate ajukanRenja;

    @MockitoBean(name = "periksaRenjaDelegate")
    protected JavaDelegate periksaRenja;

    @MockitoBean(name = "catatRenjaSesuaiDelegate")
    protected JavaDelegate catatRenjaSesuai;

    @MockitoBean(name = "kembalikanRenjaDelegate")
    protected JavaDelegate kembalikanRenja;

    @MockitoBean(name = "tarikRenjaDelegate")
    protected JavaDelegate tarikRenja;

    @MockitoBean(name = "bekukanVersiRenjaDelegate")
    protected JavaDelegate bekukanVersiRenja;

    @MockitoBean(name = "bukaForumDelegate")
    protected JavaDelegate bukaForum;

    @MockitoBean(name = "sahkanForumDelegate")
    protected JavaDelegate sahkanForum;

    @MockitoBean(name = "bukaFasilitasiDelegate")
    protected JavaDelegate bukaFasilitasi;

    @MockitoBean(name = "kirimPermohonanDelegate")
    protected JavaDelegate kirimPermohonan;

    @MockitoBean(name = "catatPermohonanDelegate")
    protected JavaDelegate catatPermohonan;

    @MockitoBean(name = "kirimHasilFasilitasiDelegate")
    protected JavaDelegate kirimHasilFasilitasi;

    @MockitoBean(name = "kembalikanPermohonanDelegate")
    protected JavaDelegate kembalikanPermohonan;

    @MockitoBean(name = "periksaPermohonanListener")
    protected TaskListener periksaPermohonan;

    @MockitoBean(name = "catatHasilFasilitasiListener")
    protected TaskListener catatHasilFasilitasi;

    @MockitoBean(name = "catatVerifikasiFasilitasiListener")
    protected TaskListener catatVerifikasiFasilitasi;

    @MockitoBean(name = "periksaJadwalFasilitasiListener")
    protected TaskListener periksaJadwalFasilitasi;

    @MockitoBean(name = "terbitkanHasilFasilitasiListener")
    protected TaskListener terbitkanHasilFasilitasi;

    @MockitoBean(name = "bukaReviuDelegate")
    protected JavaDelegate bukaReviu;

    @MockitoBean(name = "hitungTemuanReviuDelegate")
    protected JavaDelegate hitungTemuanReviu;

    @MockitoBean(name = "tutupReviuDelegate")
    protected JavaDelegate tutupReviu;

    @MockitoBean(name = "kembalikanDokumenDelegate")
    protected JavaDelegate kembalikanDokumen;

    @MockitoBean(name = "periksaReviuListener")
    protected TaskListener periksaReviu;

    @MockitoBean(name = "periksaTanggapanReviuListener")
    protected TaskListener periksaTanggapanReviu;

    @MockitoBean(name = "periksaPutusanReviuListener")
    protected TaskListener periksaPutusanReviu;

    @MockitoBean(name = "periksaPersiapanForumListener")
    protected TaskListener periksaPersiapanForum;

    @MockitoBean(name = "periksaPelaksanaanForumListener")
    protected TaskListener periksaPelaksanaanForum;

    @MockitoBean(name = "tetapkanRenjaDelegate")
    protected JavaDelegate tetapkanRenja;

    protected String pemda;
    protected PerangkatDaerah pd;

    @BeforeEach
    void siapkanPemda() {
        ProcessEngineTests.init(mesin);
        pemda = "90.%04d".formatted(NOMOR.incrementAndGet());
        jdbc.sql("insert into pemda (kode, nama, jenis, tempat, zona, kertas, nama_bappeda, data_contoh)"
                        + " values (?, 'Kota Uji', 'KOTA', 'Uji', ?, 'A4', 'Bappeda', true)")
                .params(pemda, zona())
                .update();
        pukul(AWAL);
        PemdaAktif.dengan(pemda, () -> {
            pd = perangkatDaerah.simpan(new PerangkatDaerah(
                    KODE_PD,
                    "Dinas Komunikasi dan Informatika",
                    "Diskominfo",
                    "Kepala Dinas",
                    LocalDate.of(2019, 1, 1),
                    List.of("2.16")));
            pembukaJadwal.buka(TAHUN, "PMDN-86-2017", JenisPemda.KOTA);
        });
        lakukan(bukaFasilitasi, e -> e.setVariable("provinsiTerhubung", false));
        lakukan(hitungTemuanReviu, e -> e.setVariable("adaTemuan", false));
        lakukan(tutupReviu, e -> e.setVariable("setuju", true));
        lakukan(bukaForum, e -> e.setVariable("jenisForum", e.getVariable("jenis")));
    }

    @AfterEach
    void bersihkan() {
        runtime.createProcessInstanceQuery()
                .tenantIdIn(pemda)
                .rootProcessInstances()
                .list()
                .forEach(i -> runtime.deleteProcessInstance(i.getId(), "uji selesai"));
        jam.geser(Duration.ZERO);
        ClockUtil.reset();
    }

    /** Zone of the Pemda of this test. */
    protected String zona() {
        return "Asia/Jakarta";
    }

    protected KunciProses kunciRkpd() {
        return KunciProses.pemda(pemda, TAHUN);
    }

    protected KunciProses kunciRenja() {
        return KunciProses.renja(pemda, TAHUN, KODE_PD);
    }

    /** Starts a called model or one with a start message, as its caller would. */
    protected ProcessInstance mulai(String proses, KunciProses kunci, Map<String, Object> variabel) {
        return PemdaAktif.dengan(pemda, () -> runtime.startProcessInstanceByKey(proses, kunci.teks(), variabel));
    }

    /** Sets the clock of product and engine. */
    protected void pukul(Instant waktu) {
        jam.setel(waktu);
        peristiwa.publishEvent(new JamDigeser(waktu));
    }

    /** Does what is due and delivers what was told. */
    protected void tenang() {
        penggerak.sampaiTenang();
    }

    /** Moves the clock to just after a due date and does what is due. */
    protected void lewat(Instant waktu) {
        pukul(waktu.plusSeconds(60));
        tenang();
    }

    /** When the timer at this element of a process fires. */
    protected Instant timer(ProcessInstance proses, String elemen) {
        return manajemen
                .createJobQuery()
                .processInstanceId(proses.getId())
                .activityId(elemen)
                .timers()
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    protected <T> T diPemda(Supplier<T> kerja) {
        return PemdaAktif.dengan(pemda, kerja);
    }

    protected <T> T dalamTransaksi(Supplier<T> kerja) {
        return diPemda(() -> new TransactionTemplate(transaksi).execute(s -> kerja.get()));
    }

    protected void kirim(String nama, KunciProses kunci) {
        dalamTransaksi(() -> {
            pesan.kirim(nama, kunci, Map.of());
            return null;
        });
    }

    protected void siarkan(String nama, KunciProses kunci) {
        dalamTransaksi(() -> {
            pesan.siarkan(nama, kunci, Map.of());
            return null;
        });
    }

    /** The open task of this kind, in any process of this Pemda. */
    protected Tugas tugas(String elemen) {
        var terbuka =
                semuaTugas().stream().filter(t -> t.elemen().equals(elemen)).toList();
        assertThat(terbuka).as("tugas terbuka %s", elemen).hasSize(1);
        return terbuka.get(0);
    }

    /** All open tasks of this Pemda. */
    protected List<Tugas> semuaTugas() {
        return diPemda(() -> kotak.daftar(SaringanTugas.lingkup(SaringanTugas.Lingkup.TERLIHAT))
                .isi());
    }

    /** Completes the open task as the system, then does what follows. */
    protected HasilTugas selesaikan(String elemen, Putusan putusan) {
        var id = tugas(elemen).id();
        var hasil = diPemda(() -> tugasService.selesaikan(id, putusan));
        tenang();
        return hasil;
    }

    protected HasilTugas selesaikan(String elemen) {
        return selesaikan(elemen, Putusan.selesai());
    }

    /** A forum from its invitations to its berita acara. */
    protected void selesaikanForum() {
        selesaikan(PelaksanaanForumProcess.Elements.USER_TASK_SIAPKAN_FORUM);
        selesaikan(PelaksanaanForumProcess.Elements.USER_TASK_LAKSANAKAN_FORUM);
        selesaikan(PelaksanaanForumProcess.Elements.USER_TASK_SAHKAN_BERITA_ACARA, Putusan.setuju());
    }

    /** A fasilitasi by a provinsi that is not connected. */
    protected void selesaikanFasilitasi() {
        selesaikan(FasilitasiRkpdProcess.Elements.USER_TASK_AJUKAN_PERMOHONAN);
        selesaikan(FasilitasiRkpdProcess.Elements.USER_TASK_CATAT_HASIL);
    }

    /** A review without findings. */
    protected void selesaikanReviu() {
        selesaikan(ReviuApipProcess.Elements.USER_TASK_REVIU_DOKUMEN);
    }

    /** A review whose findings are answered, but not well enough. */
    protected void kembalikanReviu(String alasan) {
        lakukan(hitungTemuanReviu, e -> e.setVariable("adaTemuan", true));
        selesaikan(ReviuApipProcess.Elements.USER_TASK_REVIU_DOKUMEN);
        selesaikan(ReviuApipProcess.Elements.USER_TASK_TANGGAPI_TEMUAN);
        selesaikan(ReviuApipProcess.Elements.USER_TASK_NILAI_TANGGAPAN, Putusan.tidak(alasan));
        lakukan(hitungTemuanReviu, e -> e.setVariable("adaTemuan", false));
    }

    /** Somebody with an office; {@code diPd} true where it is held at the PD of this test. */
    protected Pelaku orang(String nama, Peran peran, boolean diPd) {
        var namaPengguna = nama + "." + pemda;
        var id = pengguna.buatDenganHash(pemda, namaPengguna, nama, "-");
        pengguna.tugaskan(
                pemda, id, peran, diPd ? pd.id() : null, LocalDate.of(2019, 1, 1), null, JenisJabatan.DEFINITIF);
        return pengguna.pelaku(namaPengguna).orElseThrow();
    }

    protected <T> T sebagai(Pelaku pelaku, Supplier<T> kerja) {
        return wewenang.sebagai(pelaku, kerja);
    }

    /** Lets a mocked step do something. */
    protected static void lakukan(JavaDelegate langkah, Consumer<DelegateExecution> kerja) {
        try {
            Mockito.doAnswer(panggilan -> {
                        kerja.accept(panggilan.getArgument(0));
                        return null;
                    })
                    .when(langkah)
                    .execute(Mockito.any());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often a mocked step was called. */
    protected static int panggilan(JavaDelegate langkah) {
        return Mockito.mockingDetails(langkah).getInvocations().size();
    }

    protected static Map<String, Object> variabel(Object... pasangan) {
        var hasil = new HashMap<String, Object>();
        for (int i = 0; i < pasangan.length; i += 2) {
            hasil.put((String) pasangan[i], pasangan[i + 1]);
        }
        return hasil;
    }

    /** The running instance of a model in this Pemda. */
    protected ProcessInstance berjalan(String proses) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(proses)
                .tenantIdIn(pemda)
                .singleResult();
    }
}
