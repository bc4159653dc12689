package id.selaras.pemberitahuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.selaras.akses.CutiService;
import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.AlamatPublik;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.renja.PengajuanRenjaProcess;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

/** From a task of the engine to the mail in the box of the one who must do it. */
class PemberitahuanTest extends ProsesUji {

    @RegisterExtension
    static final GreenMailExtension POS =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    PencatatKabar pencatat;

    @Autowired
    KabarService kabar;

    @Autowired
    CutiService cuti;

    @Autowired
    AlamatPublik alamat;

    @Autowired
    PlatformTransactionManager transaksi;

    private Pelaku sari;
    private Pelaku budi;

    @BeforeEach
    void duaPerencana() {
        jdbc.sql("delete from pemberitahuan_surel").update();
        sari = orang("Sari", Peran.PERENCANA_PD, true);
        budi = orang("Budi", Peran.PERENCANA_PD, true);
        jdbc.sql("update pengguna set surel = concat(lower(nama), '@contoh.go.id') where id in (?,?)")
                .params(sari.id(), budi.id())
                .update();
    }

    private void mulaiTugas() {
        mulai(PengajuanRenjaProcess.KEY, kunciRenja(), variabel("tahap", "RANCANGAN", "renjaId", 77L));
        tenang();
    }

    private PengirimKabar pengirim(int porta) {
        return pengirim("127.0.0.1", porta);
    }

    private PengirimKabar pengirim(String tuanRumah, int porta) {
        var pos = new JavaMailSenderImpl();
        pos.setHost(tuanRumah);
        pos.setPort(porta);
        var pabrik = new StaticListableBeanFactory();
        pabrik.addBean("pos", pos);
        return new PengirimKabar(
                jdbc,
                pabrik.getBeanProvider(org.springframework.mail.javamail.JavaMailSender.class),
                alamat,
                "",
                "07:00",
                transaksi,
                jam);
    }

    private PengirimKabar pengirim() {
        return pengirim(POS.getSmtp().getPort());
    }

    private List<String> penerima() {
        return Arrays.stream(POS.getReceivedMessages()).map(this::kepada).toList();
    }

    private String kepada(MimeMessage surat) {
        return GreenMailUtil.getAddressList(semua(surat));
    }

    private static jakarta.mail.Address[] semua(MimeMessage surat) {
        try {
            return surat.getAllRecipients();
        } catch (jakarta.mail.MessagingException galat) {
            throw new IllegalStateException(galat);
        }
    }

    @Test
    void everyOneInWhoseListATaskStandsIsToldOnceAndNobodyElse() {
        var kepala = orang("Kepala", Peran.KEPALA_PD, true);
        mulaiTugas();
        pencatat.catat();
        pencatat.catat();

        assertThat(sebagai(sari, () -> kabar.halaman(1)).isi())
                .extracting(Kabar::jenis)
                .containsExactly(JenisKabar.TUGAS);
        assertThat(sebagai(budi, () -> kabar.belumDibaca())).isOne();
        assertThat(sebagai(kepala, () -> kabar.halaman(1)).isi()).isEmpty();
    }

    @Test
    void whatWasOpenedOrDoneIsNotCountedAgainAndOfOthersNothingIsOpened() {
        mulaiTugas();
        pencatat.catat();
        long id = sebagai(sari, () -> kabar.halaman(1)).isi().get(0).id();
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> sebagai(budi, () -> kabar.buka(id)))
                .satisfies(e -> assertThat(e.kode()).isEqualTo("KBR-404"));

        long tugas = tugas(PengajuanRenjaProcess.Elements.USER_TASK_SUSUN_RENJA).id();
        assertThat(sebagai(sari, () -> kabar.buka(id))).isEqualTo(tugas);

        assertThat(sebagai(sari, () -> kabar.belumDibaca())).isZero();
        assertThat(sebagai(budi, () -> kabar.belumDibaca())).isOne();
    }

    @Test
    void reminderGoesToTheGroupAndEscalationToTheOneAbove() {
        var kepala = orang("Kepala", Peran.KEPALA_PD, true);
        mulaiTugas();
        long tugas = tugas(PengajuanRenjaProcess.Elements.USER_TASK_SUSUN_RENJA).id();
        for (var baris : List.of("PERENCANA_PD:PENGINGAT", "KEPALA_PD:ESKALASI")) {
            jdbc.sql("insert into pengingat (id, pemda, tugas_id, penerima, tanggal, jenis, hari_terlambat, dibuat)"
                            + " values (?,?,?,?,?,?,3,?)")
                    .params(
                            id.selaras.kernel.Id.baru(),
                            pemda,
                            tugas,
                            baris.split(":")[0] + "@" + pd.kode(),
                            LocalDate.of(2020, 12, 1),
                            baris.split(":")[1],
                            LocalDate.of(2020, 12, 1).atStartOfDay())
                    .update();
        }
        pencatat.catat();
        pencatat.catat();

        assertThat(sebagai(sari, () -> kabar.halaman(1)).isi())
                .extracting(Kabar::jenis)
                .containsExactlyInAnyOrder(JenisKabar.TUGAS, JenisKabar.PENGINGAT);
        assertThat(sebagai(kepala, () -> kabar.halaman(1)).isi())
                .extracting(Kabar::jenis, Kabar::hariTerlambat)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(JenisKabar.ESKALASI, 3));
    }

    @Test
    void whoIsOnLeaveIsNotToldAndTheStandInIs() {
        var kepala = orang("Kepala", Peran.KEPALA_PD, true);
        var hari = LocalDate.now(jam);
        sebagai(sari, () -> cuti.catat(sari.id(), hari, hari.plusDays(2), kepala.id(), "Cuti"));
        mulaiTugas();
        pencatat.catat();

        assertThat(sebagai(sari, () -> kabar.halaman(1)).isi()).isEmpty();
        assertThat(sebagai(kepala, () -> kabar.halaman(1)).isi()).hasSize(1);
    }

    @Test
    void mailGoesAtOnceOrEveryMorningOrNotAsEachChose() throws Exception {
        mulaiTugas();
        pencatat.catat();
        sebagai(sari, () -> {
            kabar.pilih(CaraSurel.SEGERA);
            return null;
        });
        sebagai(budi, () -> {
            kabar.pilih(CaraSurel.TIDAK);
            return null;
        });

        assertThat(pengirim().kirim()).isOne();
        assertThat(pengirim().kirim()).isZero();
        assertThat(penerima()).containsExactly("sari@contoh.go.id");
        var surat = POS.getReceivedMessages()[0];
        assertThat(surat.getSubject()).startsWith("[Selaras] Tugas baru: ");
        assertThat(GreenMailUtil.getBody(surat))
                .contains("Yth. Sari", "http://localhost:8080/tugas/")
                .doesNotContain("null");
    }

    @Test
    void hostThatIsSetToNothingIsNoMailServer() {
        assertThat(pengirim("", 587).aktif()).isFalse();
        assertThat(pengirim("", 587).kirim()).isZero();
        assertThat(pengirim().aktif()).isTrue();
    }

    @Test
    void summaryGoesOncePerMorning() {
        jdbc.sql("update pengguna set surel = null where id = ?")
                .param(budi.id())
                .update();
        mulaiTugas();
        pencatat.catat();
        pukul(AWAL.plus(Duration.ofDays(1)));
        int pertama = pengirim().kirim();
        assertThat(pertama).isOne();
        mulaiTugasLagi();
        pencatat.catat();
        assertThat(pengirim().kirim()).isZero();
        pukul(AWAL.plus(Duration.ofDays(2)));
        assertThat(pengirim().kirim()).isOne();
    }

    private void mulaiTugasLagi() {
        mulai(PengajuanRenjaProcess.KEY, kunciRenja(), variabel("tahap", "RANCANGAN_AKHIR", "renjaId", 78L));
        tenang();
    }

    @Test
    void mailThatCannotBeSentIsKeptAndTriedAgainLater() {
        sebagai(budi, () -> {
            kabar.pilih(CaraSurel.TIDAK);
            return null;
        });
        sebagai(sari, () -> {
            kabar.pilih(CaraSurel.SEGERA);
            return null;
        });
        mulaiTugas();
        pencatat.catat();
        assertThat(pengirim(1).kirim()).isZero();
        assertThat(sebagai(sari, () -> kabar.surel()).galat()).isNotBlank();
        assertThat(pengirim().kirim()).isZero();

        pukul(AWAL.plus(Duration.ofMinutes(11)));
        assertThat(pengirim().kirim()).isOne();
        assertThat(sebagai(sari, () -> kabar.surel()).galat()).isNull();
    }
}
