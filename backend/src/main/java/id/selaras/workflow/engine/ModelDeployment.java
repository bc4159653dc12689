package id.selaras.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Puts the models of the class path into the engine, and only those. When any of them changed, all are
 * deployed together: called models and decisions are bound to the deployment, so a running process
 * goes on with exactly the models it began with.
 */
@Component
class ModelDeployment implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);
    private static final String AKAR = "process-models/";

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterPropertiesSet() {
        // Named by their place in the repository, not on the disk, so that a jar and a folder give the same names.
        var deployment = repository.createDeployment().name("selaras").enableDuplicateFiltering(false);
        cari().forEach(sumber -> tambah(deployment, sumber));
        var hasil = deployment.deployWithResult();
        var baru = hasil.getDeployedProcessDefinitions();
        if (baru != null && !baru.isEmpty()) {
            LOG.info("Model proses dipasang: {} proses", baru.size());
        }
    }

    private static Stream<Resource> cari() {
        var resolver = new PathMatchingResourcePatternResolver();
        return Stream.of("bpmn", "dmn")
                .flatMap(akhiran -> {
                    try {
                        return Arrays.stream(resolver.getResources("classpath*:" + AKAR + "**/*." + akhiran));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .sorted(Comparator.comparing(ModelDeployment::nama));
    }

    private static String nama(Resource sumber) {
        try {
            var alamat = sumber.getURL().toString();
            return alamat.substring(alamat.lastIndexOf(AKAR) + AKAR.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tambah(DeploymentBuilder deployment, Resource sumber) {
        try (var isi = sumber.getInputStream()) {
            deployment.addInputStream(nama(sumber), isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
