package id.selaras.workflow.pantau;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps of the machine that failed: their cause, and another attempt when it is mended. */
@Service
@Transactional
public class PekerjaanGagalService {

    private static final String DAFTAR = """
            select j.ID_, j.PROCESS_INSTANCE_ID_, j.PROCESS_DEF_ID_, coalesce(j.FAILED_ACT_ID_, e.ACT_ID_) as elemen,
                   j.RETRIES_, j.EXCEPTION_MSG_, j.CREATE_TIME_ as sejak, d.NAME_ as nama_proses, pd.nama as nama_pd
              from ACT_RU_JOB j
              left join ACT_RE_PROCDEF d on d.ID_ = j.PROCESS_DEF_ID_
              left join ACT_RU_EXECUTION e on e.ID_ = j.EXECUTION_ID_
              left join ACT_HI_PROCINST p on p.PROC_INST_ID_ = j.PROCESS_INSTANCE_ID_
              left join perangkat_daerah pd on pd.pemda = p.TENANT_ID_
                   and pd.kode = substring(p.BUSINESS_KEY_, length(p.TENANT_ID_) + 7)
             where j.TENANT_ID_ = :pemda and (j.RETRIES_ = 0 or j.EXCEPTION_MSG_ is not null)
             order by j.RETRIES_, j.CREATE_TIME_
            """;

    private final JdbcClient jdbc;
    private final ManagementService manajemen;
    private final RepositoryService model;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;

    PekerjaanGagalService(
            JdbcClient jdbc,
            ManagementService manajemen,
            RepositoryService model,
            Wewenang wewenang,
            JejakAudit jejak,
            Clock jam) {
        this.jdbc = jdbc;
        this.manajemen = manajemen;
        this.model = model;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** @throws PelanggaranAturan AKS-01 not an administrator */
    @Transactional(readOnly = true)
    public List<PekerjaanGagal> daftar() {
        wewenang.pastikanPeran(Peran.ADMIN);
        return jdbc.sql(DAFTAR)
                .param("pemda", PemdaAktif.kode())
                .query((rs, n) -> {
                    var sejak = rs.getTimestamp("sejak");
                    return new PekerjaanGagal(
                            rs.getString("ID_"),
                            rs.getString("PROCESS_INSTANCE_ID_"),
                            rs.getString("nama_proses"),
                            rs.getString("nama_pd"),
                            namaLangkah(rs.getString("PROCESS_DEF_ID_"), rs.getString("elemen")),
                            rs.getInt("RETRIES_"),
                            Optional.ofNullable(sejak).map(Timestamp::toInstant).orElse(null),
                            rs.getString("EXCEPTION_MSG_"),
                            manajemen.getJobExceptionStacktrace(rs.getString("ID_")));
                })
                .list();
    }

    /**
     * Lets a failed step run once more, at once.
     *
     * @throws PelanggaranAturan AKS-01 not an administrator, PRS-01 it is done or gone meanwhile
     */
    public void ulangi(String id) {
        wewenang.pastikanPeran(Peran.ADMIN);
        var job = manajemen
                .createJobQuery()
                .jobId(id)
                .tenantIdIn(PemdaAktif.kode())
                .singleResult();
        if (job == null) {
            throw new PelanggaranAturan("PRS-01");
        }
        manajemen.setJobDuedate(id, Date.from(jam.instant()));
        manajemen.setJobRetries(id, 1);
        jejak.catat(
                "proses.diulangi",
                "proses",
                0L,
                null,
                "Langkah yang gagal dijalankan ulang: "
                        + namaLangkah(job.getProcessDefinitionId(), job.getFailedActivityId()));
    }

    private String namaLangkah(String definisi, String elemen) {
        if (definisi == null || elemen == null) {
            return elemen;
        }
        var isi = model.getBpmnModelInstance(definisi).getModelElementById(elemen);
        var nama = isi == null ? null : isi.getAttributeValue("name");
        return nama == null ? elemen : nama.replaceAll("\\s+", " ");
    }
}
