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

/**
 * Counts the statements that a thread sends, so that a test can tell whether a page asks once per row, and
 * lets one of them fail where a test asks what is left then.
 */
@Component
@ConditionalOnProperty(name = "selaras.uji.hitung-sql", matchIfMissing = true)
public class HitungSql implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> CATATAN = new ThreadLocal<>();
    private static final ThreadLocal<Kegagalan> KEGAGALAN = new ThreadLocal<>();

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

    /** Lets every statement that begins with these words fail while this work is done, as a database with no room does. */
    public static void denganKegagalan(String awal, SQLException galat, Kerja kerja) throws Exception {
        KEGAGALAN.set(new Kegagalan(awal, galat));
        try {
            kerja.jalan();
        } finally {
            KEGAGALAN.remove();
        }
    }

    private record Kegagalan(String awal, SQLException galat) {}

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

    private static void catat(String sql) throws SQLException {
        var kegagalan = KEGAGALAN.get();
        if (kegagalan != null && sql.startsWith(kegagalan.awal)) {
            throw kegagalan.galat;
        }
        if (CATATAN.get() != null) {
            CATATAN.get().add(sql);
        }
    }
}
