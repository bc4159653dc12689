package id.selaras.workflow.tugas;

import id.selaras.akses.Jabatan;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.RkpdService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an office will be asked for later in the year, read from the models and the dates of the year: a
 * walikota without a task today sees when the Perkada comes.
 */
@Service
@Transactional(readOnly = true)
public class GiliranBerikutnya {

    private static final Pattern PERAN = Pattern.compile("peran\\.p(?:emda|d)\\('(\\w+)'");

    private record Langkah(Peran peran, String nama, String proses, String tahapan) {}

    private final RepositoryService repository;
    private final JadwalService jadwal;
    private final RkpdService rkpd;
    private final Wewenang wewenang;
    private final Clock jam;
    private volatile List<Langkah> langkah;

    GiliranBerikutnya(
            RepositoryService repository, JadwalService jadwal, RkpdService rkpd, Wewenang wewenang, Clock jam) {
        this.repository = repository;
        this.jadwal = jadwal;
        this.rkpd = rkpd;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    /** The next ones of the offices held today, the nearest first; empty where no year is open. */
    public List<Giliran> untukSaya(int paling) {
        var peran = wewenang.pelaku().jabatan().stream().map(Jabatan::peran).collect(Collectors.toSet());
        var tahun = rkpd.tahunTersedia();
        if (tahun.isEmpty() || peran.isEmpty()) {
            return List.of();
        }
        var hariIni = LocalDate.now(jam);
        return jadwal.daftar(tahun.get(0)).stream()
                .filter(j -> j.batas() != null && !j.batas().isBefore(hariIni))
                .flatMap(j -> langkah().stream()
                        .filter(l -> peran.contains(l.peran) && l.tahapan.equals(j.tahapan()))
                        .map(l -> new Giliran(l.nama, l.proses, j.batas())))
                .limit(paling)
                .toList();
    }

    /** The models of a running application do not change, so they are read once. */
    private List<Langkah> langkah() {
        if (langkah == null) {
            langkah = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                    .flatMap(p -> langkah(p).stream())
                    .toList();
        }
        return langkah;
    }

    private List<Langkah> langkah(ProcessDefinition proses) {
        return repository.getBpmnModelInstance(proses.getId()).getModelElementsByType(UserTask.class).stream()
                .map(t -> langkah(t, proses.getName()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Langkah langkah(UserTask tugas, String proses) {
        var peran = PERAN.matcher(Objects.requireNonNullElse(tugas.getCamundaCandidateGroups(), ""));
        var tahapan = tahapan(tugas);
        return tahapan != null && peran.find()
                ? new Langkah(Peran.valueOf(peran.group(1)), tugas.getName(), proses, tahapan)
                : null;
    }

    private static String tahapan(UserTask tugas) {
        return tugas.getExtensionElements() == null
                ? null
                : tugas.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(p -> p.getCamundaProperties().stream())
                        .filter(p -> "tahapan".equals(p.getCamundaName()))
                        .map(p -> p.getCamundaValue())
                        .findFirst()
                        .orElse(null);
    }
}
