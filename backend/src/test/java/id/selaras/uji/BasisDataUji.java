package id.selaras.uji;

import java.util.UUID;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each application context of the suite an empty database: H2 in memory, or a schema on a real
 * MySQL when the suite runs with {@code -Dselaras.uji.basisdata=mysql}.
 */
public class BasisDataUji implements ApplicationContextInitializer<ConfigurableApplicationContext>, ExecutionCondition {

    private static final boolean MYSQL = "mysql".equals(System.getProperty("selaras.uji.basisdata"));

    @Override
    public void initialize(ConfigurableApplicationContext konteks) {
        if (MYSQL) {
            konteks.getEnvironment().addActiveProfile("mysql");
            TestPropertyValues.of(
                            "spring.datasource.url=" + urlBaru(),
                            "spring.datasource.username=selaras",
                            "spring.datasource.password=selaras",
                            "spring.flyway.placeholders.waktu=datetime(3)",
                            "spring.flyway.placeholders.waktu6=datetime(6)")
                    .applyTo(konteks);
        } else {
            TestPropertyValues.of("spring.datasource.url=" + urlBaru()).applyTo(konteks);
        }
    }

    /** An empty database of the kind that the suite runs on. */
    public static String urlBaru() {
        var nama = "uji_" + UUID.randomUUID().toString().replace("-", "");
        return MYSQL
                ? MysqlServer.bersama().skemaBaru(nama)
                : "jdbc:h2:mem:" + nama + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext konteks) {
        if (!MYSQL) {
            return ConditionEvaluationResult.enabled("H2");
        }
        try {
            MysqlServer.bersama();
            return ConditionEvaluationResult.enabled("MySQL");
        } catch (IllegalStateException tidakAda) {
            if (System.getenv("CI") != null) {
                throw tidakAda;
            }
            return ConditionEvaluationResult.disabled("MySQL tidak dapat berjalan di sini: " + tidakAda.getMessage());
        }
    }
}
