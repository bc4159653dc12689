package id.selaras.uji;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts the statements that a thread sends, so that a test can tell whether a page asks once per row. */
@Component
@ConditionalOnProperty(name = "selaras.uji.hitung-sql", matchIfMissing = true)
public class HitungSql implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> CATATAN = new ThreadLocal<>();

    /** The statements that this work sends, in their order. */
    public static List<String> selama(Kerja kerja) throws Exception {
        CATATAN.set(new ArrayList<>());
        try {
            kerja.jalan();
            return CATATAN.get();
        } finally {
            CATATAN.remove();
        }
    }

    /** Something that is done. */
    @FunctionalInterface
    public interface Kerja {
        void jalan() throws Exception;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String nama) {
        return bean instanceof DataSource asal && !(bean instanceof Penghitung) ? new Penghitung(asal) : bean;
    }

    private static final class Penghitung extends DelegatingDataSource {

        Penghitung(DataSource asal) {
            super(asal);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return bungkus(super.getConnection());
        }
    }

    private static Connection bungkus(Connection asal) {
        return (Connection) Proxy.newProxyInstance(
                HitungSql.class.getClassLoader(), new Class<?>[] {Connection.class}, (diri, metode, argumen) -> {
                    if (metode.getName().equals("prepareStatement")) {
                        catat((String) argumen[0]);
                    }
                    try {
                        var hasil = metode.invoke(asal, argumen);
                        return metode.getName().equals("createStatement") ? pernyataan((Statement) hasil) : hasil;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Statement pernyataan(Statement asal) {
        return (Statement) Proxy.newProxyInstance(
                HitungSql.class.getClassLoader(), new Class<?>[] {Statement.class}, (diri, metode, argumen) -> {
                    if (metode.getName().startsWith("execute") && argumen != null) {
                        catat((String) argumen[0]);
                    }
                    try {
                        return metode.invoke(asal, argumen);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void catat(String sql) {
        if (CATATAN.get() != null) {
            CATATAN.get().add(sql);
        }
    }
}
