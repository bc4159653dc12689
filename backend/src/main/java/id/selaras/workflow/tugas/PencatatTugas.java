package id.selaras.workflow.tugas;

import id.selaras.akses.Peran;
import id.selaras.kernel.Id;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.VariabelAcara;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what the engine does with its tasks into the inbox, in the engine's transaction. */
@Component
class PencatatTugas {

    private static final String BUAT = """
            insert into tugas (id, pemda, task_id, instansi, instansi_akar, proses, elemen, nama, peran, kelompok,
                   perangkat_daerah_id, kode_pd, kunci, tahun, tahapan, tahap, renja_id, pilihan, naskah, ringkasan,
                   tautan, dibuat, batas, pemegang, status)
            values (:id, :pemda, :taskId, :instansi, :akar, :proses, :elemen, :nama, :peran, :kelompok,
                   :pdId, :kodePd, :kunci, :tahun, :tahapan, :tahap, :renjaId, :pilihan, :naskah, :ringkasan,
                   :tautan, :dibuat, :batas, :pemegang, 'TERBUKA')
            """;

    /** In a model: the page of the plan of several years that the process is about. */
    private static final String RENCANA = "RENCANA";

    private final JdbcClient jdbc;
    private final Clock jam;

    PencatatTugas(JdbcClient jdbc, Clock jam) {
        this.jdbc = jdbc;
        this.jam = jam;
    }

    void buat(DelegateTask task, SifatTugas sifat) {
        var execution = (ExecutionEntity) task.getExecution();
        var kunci = KunciProses.dari(execution);
        var kelompok = task.getCandidates().stream()
                .map(calon -> calon.getGroupId())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " tanpa kelompok"));
        var pd = pd(kunci);
        var tahap = sifat.tahap() == null ? teks(task.getVariable("tahap")) : sifat.tahap();
        jdbc.sql(BUAT)
                .param("id", Id.baru())
                .param("pemda", kunci.pemda())
                .param("taskId", task.getId())
                .param("instansi", task.getProcessInstanceId())
                .param("akar", execution.getRootProcessInstanceId())
                .param("proses", execution.getProcessDefinition().getKey())
                .param("elemen", task.getTaskDefinitionKey())
                .param("nama", task.getName())
                .param("peran", Peran.valueOf(kelompok.split("@")[0]).name())
                .param("kelompok", kelompok)
                .param("pdId", pd == null ? null : pd.id())
                .param("kodePd", kunci.kodePd())
                .param("kunci", kunci.teks())
                .param("tahun", kunci.tahun())
                .param("tahapan", VariabelAcara.tahapan(task, kunci, sifat.tahapan()))
                .param("tahap", tahap)
                .param("renjaId", task.getVariable("renjaId") instanceof Number n ? n.longValue() : null)
                .param("pilihan", sifat.pilihan().name())
                .param("naskah", sifat.naskah())
                .param("ringkasan", ringkasan(task, kunci, pd))
                .param("tautan", tautan(task, sifat))
                .param("dibuat", kini())
                .param("batas", utc(task.getDueDate()))
                .param("pemegang", orang(task))
                .update();
    }

    void perbarui(DelegateTask task) {
        jdbc.sql("update tugas set pemegang = ?, batas = ? where task_id = ?")
                .params(orang(task), utc(task.getDueDate()), task.getId())
                .update();
    }

    void selesai(DelegateTask task) {
        jdbc.sql("update tugas set status = 'SELESAI', selesai = ? where task_id = ?")
                .params(kini(), task.getId())
                .update();
    }

    void batal(DelegateTask task) {
        jdbc.sql("update tugas set status = 'DIBATALKAN', selesai = ? where task_id = ? and status = 'TERBUKA'")
                .params(kini(), task.getId())
                .update();
    }

    private record Pd(long id, String nama) {}

    private Pd pd(KunciProses kunci) {
        return kunci.kodePd() == null
                ? null
                : jdbc.sql("select id, nama from perangkat_daerah where pemda = ? and kode = ?")
                        .params(kunci.pemda(), kunci.kodePd())
                        .query(Pd.class)
                        .optional()
                        .orElse(null);
    }

    private static String ringkasan(DelegateTask task, KunciProses kunci, Pd pd) {
        if (task.getVariable(VariabelAcara.PERIHAL) instanceof String perihal) {
            return perihal;
        }
        if (kunci.kodePd() == null) {
            return "RKPD " + kunci.tahun();
        }
        return "Renja " + kunci.tahun() + " " + (pd == null ? kunci.kodePd() : pd.nama());
    }

    /** The page on which the work of this task is done, where it has one of its own. */
    private static String tautan(DelegateTask task, SifatTugas sifat) {
        if (RENCANA.equals(sifat.tautan()) && VariabelAcara.rencana(task) != null) {
            return VariabelAcara.jenisRencana(task).jalur() + "/" + VariabelAcara.rencana(task);
        }
        if (sifat.tautan() != null && !RENCANA.equals(sifat.tautan())) {
            return sifat.tautan();
        }
        if (task.getVariable(VariabelAcara.FORUM_ID) instanceof Number n) {
            return "/forum/" + n.longValue();
        }
        if (task.getVariable(VariabelAcara.REVIU_ID) instanceof Number n) {
            return "/reviu/" + n.longValue();
        }
        return task.getVariable(VariabelAcara.FASILITASI_ID) instanceof Number n
                ? "/fasilitasi/" + n.longValue()
                : null;
    }

    private static Long orang(DelegateTask task) {
        return task.getAssignee() == null ? null : Long.valueOf(task.getAssignee());
    }

    private LocalDateTime kini() {
        return LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Date waktu) {
        return waktu == null ? null : LocalDateTime.ofInstant(waktu.toInstant(), ZoneOffset.UTC);
    }

    private static String teks(Object nilai) {
        return nilai == null ? null : nilai.toString();
    }
}
