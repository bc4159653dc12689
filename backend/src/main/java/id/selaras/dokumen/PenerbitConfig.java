package id.selaras.dokumen;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The thread that prints what nobody waits for. */
@Configuration(proxyBeanMethods = false)
class PenerbitConfig {

    static final String UTAS = "utasPenerbit";

    @Bean(name = UTAS, defaultCandidate = false)
    ThreadPoolTaskExecutor utasPenerbit() {
        var utas = new ThreadPoolTaskExecutor();
        utas.setThreadNamePrefix("penerbit-");
        utas.setCorePoolSize(1);
        utas.setMaxPoolSize(1);
        utas.setThreadPriority(Thread.MIN_PRIORITY);
        utas.setDaemon(true);
        // What is cut off is in the registry and is printed after the next start.
        utas.setWaitForTasksToCompleteOnShutdown(false);
        return utas;
    }
}
