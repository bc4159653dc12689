package id.selaras.verifikasi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that go to the database. */
@TestConfiguration(proxyBeanMethods = false)
class HitungPernyataan implements BeanPostProcessor {

    static final AtomicInteger JUMLAH = new AtomicInteger();

    @Override
    public Object postProcessAfterInitialization(Object bean, String nama) {
        return bean instanceof DataSource sumber && !(bean instanceof Terhitung) ? new Terhitung(sumber) : bean;
    }

    private static final class Terhitung extends DelegatingDataSource {

        private Terhitung(DataSource sumber) {
            super(sumber);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var asli = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proksi, metode, argumen) -> {
                        if (metode.getName().equals("prepareStatement")
                                || metode.getName().equals("createStatement")) {
                            JUMLAH.incrementAndGet();
                        }
                        try {
                            return metode.invoke(asli, argumen);
                        } catch (InvocationTargetException galat) {
                            throw galat.getCause();
                        }
                    });
        }
    }
}
