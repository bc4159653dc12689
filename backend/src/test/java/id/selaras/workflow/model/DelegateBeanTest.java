package id.selaras.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.workflow.ekspresi.DaerahProses;
import id.selaras.workflow.ekspresi.JadwalProses;
import id.selaras.workflow.ekspresi.PeranProses;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;

/** What models call by name exists, and what exists to be called is called. */
class DelegateBeanTest {

    private static final Pattern PANGGILAN = Pattern.compile("\\$\\{(\\w+(?:Delegate|Listener))}");
    private static final Pattern UCAPAN = Pattern.compile("\\$\\{(jadwal|peran|daerah)\\.(\\w+)\\(");

    private static Set<String> dipanggil() {
        var hasil = new TreeSet<String>();
        for (var model : ModelProses.semua()) {
            var cocok = PANGGILAN.matcher(Bpmn.convertToString(model.isi()));
            while (cocok.find()) {
                hasil.add(cocok.group(1));
            }
        }
        return hasil;
    }

    /** Beans with a name of their own, by that name. */
    private static Map<String, Class<?>> disediakan() {
        var pencari = new ClassPathScanningCandidateComponentProvider(false);
        for (var jenis : new Class<?>[] {JavaDelegate.class, TaskListener.class, ExecutionListener.class}) {
            pencari.addIncludeFilter(new AssignableTypeFilter(jenis));
        }
        var hasil = new TreeMap<String, Class<?>>();
        for (var calon : pencari.findCandidateComponents("id.selaras.workflow")) {
            try {
                var kelas = Class.forName(calon.getBeanClassName());
                var nama = kelas.getAnnotation(Component.class);
                if (nama != null && !nama.value().isEmpty()) {
                    hasil.put(nama.value(), kelas);
                }
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return hasil;
    }

    @Test
    void everyBeanThatAModelNamesExistsAndEachIsNamedByAModel() {
        assertThat(disediakan().keySet()).isEqualTo(dipanggil());
    }

    @Test
    void beanIsNamedLikeItsClass() {
        disediakan()
                .forEach((nama, kelas) -> assertThat(nama)
                        .isEqualTo(kelas.getSimpleName().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                                + kelas.getSimpleName().substring(1)));
    }

    @Test
    void wordsOfTheModelsAreMethodsThatTheEngineCanCall() {
        var kata = Map.<String, Class<?>>of(
                "jadwal", JadwalProses.class, "peran", PeranProses.class, "daerah", DaerahProses.class);
        kata.values()
                .forEach(k -> assertThat(Modifier.isPublic(k.getModifiers()))
                        .as(k.getSimpleName())
                        .isTrue());
        for (var model : ModelProses.semua()) {
            var cocok = UCAPAN.matcher(Bpmn.convertToString(model.isi()));
            while (cocok.find()) {
                var metode = cocok.group(2);
                assertThat(Arrays.stream(kata.get(cocok.group(1)).getMethods()).map(Method::getName))
                        .as(model.berkas())
                        .contains(metode);
            }
        }
    }
}
