package id.selaras.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.SelarasApplication;
import id.selaras.akses.PenggunaService;
import id.selaras.uji.UjiPersistensi;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An installation without its first administrator refuses to start, and says what to fill in. */
@UjiPersistensi
@ExtendWith(OutputCaptureExtension.class)
class AdministratorPertamaTest {

    private static final PengaturanSelaras.PemdaAwal PEMDA =
            new PengaturanSelaras.PemdaAwal("91.01", "Kota Baru", "KOTA", null, null, null);

    @Autowired
    PenggunaService pengguna;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transaksi;

    @Autowired
    Clock jam;

    @Test
    void theApplicationDoesNotStartAndTheReasonIsPrintedWithoutAStackTrace(CapturedOutput keluaran) {
        var aplikasi = new SpringApplicationBuilder(SelarasApplication.class);
        assertThatThrownBy(() -> aplikasi.run(
                        "--spring.datasource.url=jdbc:h2:mem:tanpa-admin",
                        "--server.port=0",
                        "--selaras.mesin.aktif=false",
                        "--selaras.peragaan.aktif=false"))
                .isInstanceOf(AdministratorPertama.BelumDisiapkan.class)
                .satisfies(e -> assertThat(((AdministratorPertama.BelumDisiapkan) e).getExitCode())
                        .isEqualTo(2));
        assertThat(keluaran.getAll().substring(keluaran.getAll().lastIndexOf("APPLICATION FAILED TO START")))
                .contains("SELARAS_ADMIN_NAMA", "SELARAS_ADMIN_SANDI", "(MSK-04)")
                .doesNotContain("at id.selaras");
    }

    static Stream<Arguments> kurang() {
        return Stream.of(
                Arguments.of(null, PEMDA, "(MSK-04)"),
                Arguments.of(new PengaturanSelaras.Admin("admin.baru", "pendek"), PEMDA, "(MSK-04)"),
                Arguments.of(new PengaturanSelaras.Admin("", "sandi yang panjang"), PEMDA, "(MSK-04)"),
                Arguments.of(new PengaturanSelaras.Admin("admin.baru", "sandi yang panjang"), null, "(MSK-05)"),
                Arguments.of(
                        new PengaturanSelaras.Admin("admin.baru", "sandi yang panjang"),
                        new PengaturanSelaras.PemdaAwal("91.01", " ", "KOTA", null, null, null),
                        "(MSK-05)"));
    }

    @ParameterizedTest
    @MethodSource("kurang")
    void whatIsMissingIsNamed(PengaturanSelaras.Admin admin, PengaturanSelaras.PemdaAwal pemda, String kode) {
        tanpaAdministrator(() -> assertThatThrownBy(() -> mulai(admin, pemda)).hasMessageContaining(kode));
    }

    @Test
    void aCompleteConfigurationMakesOneAdministratorAndTheNextStartNone() {
        tanpaAdministrator(() -> {
            var admin = new PengaturanSelaras.Admin("admin.baru", "sandi yang panjang");
            mulai(admin, PEMDA);
            mulai(admin, PEMDA);
            assertThat(jdbc.sql("select sandi from pengguna where nama_pengguna = 'admin.baru'")
                            .query(String.class)
                            .single())
                    .startsWith("{bcrypt}");
            assertThat(jdbc.sql("select count(*) from penugasan where peran = 'ADMIN'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        });
    }

    private void mulai(PengaturanSelaras.Admin admin, PengaturanSelaras.PemdaAwal pemda) {
        var pengaturan = new PengaturanSelaras(null, admin, pemda);
        new AdministratorPertama(pengaturan, pengguna, jdbc, new TransactionTemplate(transaksi), jam)
                .run(new DefaultApplicationArguments());
    }

    private void tanpaAdministrator(Runnable kerja) {
        new TransactionTemplate(transaksi).executeWithoutResult(s -> {
            s.setRollbackOnly();
            jdbc.sql("delete from penugasan where peran = 'ADMIN'").update();
            kerja.run();
        });
    }
}
