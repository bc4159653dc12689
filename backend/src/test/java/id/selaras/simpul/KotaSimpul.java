package id.selaras.simpul;

import id.selaras.SelarasApplication;
import id.selaras.akses.JenisJabatan;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PemdaAktif;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.workflow.siklus.SiklusService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A city on a database of its own, whose plan year was just opened: steps, timers and messages wait, and
 * nothing has run yet. What the nodes make of it is read from the tables.
 */
final class KotaSimpul {

    static final String PEMDA = "99.00";
    static final String ADMIN = "admin.uji";
    static final String PERENCANA = "perencana.uji";
    static final String SANDI = "sandi-uji-panjang";

    private static final LocalDate SEJAK = LocalDate.of(2019, 1, 1);

    private final Map<String, String> setelan = new HashMap<>();
    private final JdbcClient jdbc;

    private KotaSimpul(Map<String, String> basisData) {
        setelan.putAll(basisData);
        setelan.putAll(Map.of(
                "selaras.peragaan.aktif", "false",
                "selaras.admin.nama", ADMIN,
                "selaras.admin.sandi", SANDI,
                "selaras.pemda.kode", PEMDA,
                "selaras.pemda.nama", "Kota Dua Simpul",
                "selaras.pemda.jenis", "KOTA",
                // A node that dies leaves its jobs locked: here the other may take them soon.
                "selaras.mesin.kunci", "5s"));
        jdbc = JdbcClient.create(sumber());
    }

    static KotaSimpul diMysql(String url) {
        return new KotaSimpul(Map.of(
                "spring.profiles.active", "mysql",
                "spring.datasource.url", url,
                "spring.datasource.username", "selaras",
                "spring.datasource.password", "selaras"));
    }

    static KotaSimpul diH2(Path folder) {
        return new KotaSimpul(Map.of(
                "spring.datasource.url",
                urlBawaan().replace("./data", folder.toString()),
                "spring.datasource.username",
                "sa",
                "spring.datasource.password",
                ""));
    }

    /** The address of the embedded database as the product has it, with everything that it asks of it. */
    private static String urlBawaan() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        return yaml.getObject().getProperty("spring.datasource.url");
    }

    Map<String, String> setelan() {
        return setelan;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Opens plan year 2022 with this many PD, in an application whose engine rests. */
    void buka(int banyakPd) {
        var argumen = new HashMap<>(setelan);
        argumen.put("selaras.mesin.aktif", "false");
        argumen.put("server.port", "0");
        var aplikasi = new SpringApplicationBuilder(SelarasApplication.class);
        try (var konteks = aplikasi.run(argumen.entrySet().stream()
                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toArray(String[]::new))) {
            PemdaAktif.dengan(PEMDA, () -> isi(konteks, banyakPd));
        }
    }

    private static void isi(ConfigurableApplicationContext konteks, int banyakPd) {
        var pd = konteks.getBean(PerangkatDaerahService.class);
        var pengguna = konteks.getBean(PenggunaService.class);
        for (int i = 1; i <= banyakPd; i++) {
            var bidang = "1.%02d".formatted(i);
            var satu = pd.simpan(new PerangkatDaerah(
                    bidang + ".0.00.0.00.01.0000", "Dinas " + i, "Dis" + i, "Kepala Dinas", SEJAK, List.of(bidang)));
            if (i == 1) {
                long id = pengguna.buat(PEMDA, PERENCANA, "Perencana Uji", SANDI);
                pengguna.tugaskan(PEMDA, id, Peran.PERENCANA_PD, satu.id(), SEJAK, null, JenisJabatan.DEFINITIF);
            }
        }
        konteks.getBean(Wewenang.class).sebagai(pengguna.pelaku(ADMIN).orElseThrow(), () -> {
            konteks.getBean(SiklusService.class).buka(2022, "Tema uji", "PMDN-86-2017", "050-3708-2020");
            return null;
        });
    }

    int hitung(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    /** Rows that should not be there, as text. */
    List<String> cacat(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private DataSource sumber() {
        return new DriverManagerDataSource(
                setelan.get("spring.datasource.url"),
                setelan.get("spring.datasource.username"),
                setelan.get("spring.datasource.password"));
    }
}
