package id.selaras.workflow.pantau;

import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.tugas.KotakTugas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows processes to those who may read the plan they are about. */
@Service
@Transactional(readOnly = true)
public class PantauProses {

    /** The PD is found by the tail of the business key, after kode wilayah and year. */
    private static final String KEPALA = """
            select p.PROC_INST_ID_, p.PROC_DEF_KEY_, p.PROC_DEF_ID_, d.NAME_ as nama_proses, p.BUSINESS_KEY_,
                   p.START_TIME_ as mulai, p.END_TIME_ as selesai, p.STATE_, p.DELETE_REASON_ as sebab, p.SUPER_PROCESS_INSTANCE_ID_ as induk,
                   pd.id as pd_id, pd.nama as nama_pd,
                   a.ACT_ID_, a.ACT_NAME_, a.START_TIME_ as sejak,
                   case when {terlihat} then t.id end as tugas_id, t.peran as peran, u.nama as pemegang
              from ACT_HI_PROCINST p
              join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
              left join perangkat_daerah pd on pd.pemda = p.TENANT_ID_
                   and pd.kode = substring(p.BUSINESS_KEY_, length(p.TENANT_ID_) + 7)
            """;

    private static final String POSISI = """
                   and a.END_TIME_ is null and a.ACT_TYPE_ not in ('callActivity', 'subProcess')
              left join tugas t on t.task_id = a.TASK_ID_
              left join pengguna u on u.id = t.pemegang
             where p.TENANT_ID_ = :pemda
            """;

    private static final String DAFTAR =
            KEPALA + " left join ACT_HI_ACTINST a on a.ROOT_PROC_INST_ID_ = p.PROC_INST_ID_ "
                    + POSISI + " and p.SUPER_PROCESS_INSTANCE_ID_ is null"
                    + " order by case when p.END_TIME_ is null then 0 else 1 end, pd.nama, p.START_TIME_ desc, a.START_TIME_";

    private static final String SATU = KEPALA + " left join ACT_HI_ACTINST a on a.PROC_INST_ID_ = p.PROC_INST_ID_ "
            + POSISI + " and p.PROC_INST_ID_ = :instansi order by a.START_TIME_";

    private static final String LANGKAH = """
            select a.ACT_ID_, a.ACT_NAME_, a.ACT_TYPE_, a.START_TIME_ as mulai, a.END_TIME_ as selesai,
                   a.ACT_INST_STATE_, a.CALL_PROC_INST_ID_, case when {terlihat} then t.id end as tugas_id, t.peran as peran,
                   coalesce(s.nama, h.nama) as pelaku
              from ACT_HI_ACTINST a
              left join tugas t on t.task_id = a.TASK_ID_
              left join pengguna s on s.id = t.selesai_oleh
              left join pengguna h on h.id = t.pemegang
             where a.PROC_INST_ID_ = :instansi and a.TENANT_ID_ = :pemda
             order by a.START_TIME_, a.SEQUENCE_COUNTER_
            """;

    private static final int DIBATALKAN = 2;

    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final KotakTugas kotak;
    private final RepositoryService model;
    private final ManagementService manajemen;

    PantauProses(
            JdbcClient jdbc,
            Wewenang wewenang,
            KotakTugas kotak,
            RepositoryService model,
            ManagementService manajemen) {
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.kotak = kotak;
        this.model = model;
        this.manajemen = manajemen;
    }

    /** Every process that stands alone and that this person may see, running ones first. */
    public List<ProsesRingkas> daftar() {
        return kumpulkan(tanya(DAFTAR).query(PantauProses::baca).list()).stream()
                .filter(p -> bolehMelihat(p.pdId()))
                .toList();
    }

    /** @throws PelanggaranAturan PRS-404 there is none, or it is not for these eyes */
    public ProsesRinci rinci(String instansi) {
        var baris = tanya(SATU)
                .param("instansi", instansi)
                .query(PantauProses::baca)
                .list();
        var ringkas = kumpulkan(baris).stream()
                .filter(p -> bolehMelihat(p.pdId()))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("PRS-404"));
        var induk = baris.get(0).induk;
        return new ProsesRinci(
                ringkas,
                induk,
                induk == null ? null : namaProses(induk),
                langkah(instansi),
                ringkas.berjalan() ? waktu(instansi, baris.get(0).definisi) : List.of());
    }

    /** The model as it is drawn, of the version that this process runs by. */
    public byte[] model(String instansi) {
        rinci(instansi);
        var definisi = jdbc.sql("select PROC_DEF_ID_ from ACT_HI_PROCINST where PROC_INST_ID_ = ? and TENANT_ID_ = ?")
                .params(instansi, PemdaAktif.kode())
                .query(String.class)
                .single();
        try (var isi = model.getProcessModel(definisi)) {
            return isi.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names a task only to those whom its page would not refuse. */
    private JdbcClient.StatementSpec tanya(String sql) {
        var terlihat = kotak.terlihat();
        return jdbc.sql(sql.replace("{terlihat}", terlihat.syarat())).params(terlihat.nilai());
    }

    private boolean bolehMelihat(Long pdId) {
        return pdId == null || wewenang.bolehMembaca(pdId);
    }

    private String namaProses(String instansi) {
        return jdbc.sql("select d.NAME_ from ACT_HI_PROCINST p join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_"
                        + " where p.PROC_INST_ID_ = ? and p.TENANT_ID_ = ?")
                .params(instansi, PemdaAktif.kode())
                .query(String.class)
                .single();
    }

    private List<ProsesRinci.Langkah> langkah(String instansi) {
        return tanya(LANGKAH)
                .param("instansi", instansi)
                .query((rs, n) -> new ProsesRinci.Langkah(
                        rs.getString("ACT_ID_"),
                        nama(rs.getString("ACT_NAME_"), rs.getString("ACT_ID_")),
                        rs.getString("ACT_TYPE_"),
                        waktu(rs, "mulai"),
                        waktu(rs, "selesai"),
                        rs.getInt("ACT_INST_STATE_") == DIBATALKAN,
                        rs.getString("pelaku") == null ? label(rs.getString("peran")) : rs.getString("pelaku"),
                        rs.getObject("tugas_id", Long.class),
                        rs.getString("CALL_PROC_INST_ID_")))
                .list();
    }

    private List<ProsesRinci.PengaturWaktu> waktu(String instansi, String definisi) {
        var gambar = model.getBpmnModelInstance(definisi);
        Map<String, String> letak = new LinkedHashMap<>();
        manajemen
                .createJobDefinitionQuery()
                .processDefinitionId(definisi)
                .list()
                .forEach(d -> letak.put(d.getId(), d.getActivityId()));
        return manajemen.createJobQuery().processInstanceId(instansi).timers().orderByJobDuedate().asc().list().stream()
                .map(JobEntity.class::cast)
                .map(job -> {
                    var id = letak.get(job.getJobDefinitionId());
                    var elemen = gambar.getModelElementById(id);
                    var cara = String.valueOf(job.getJobHandlerConfigurationRaw());
                    var jenis = cara.endsWith("pengingat")
                            ? "Pengingat"
                            : cara.endsWith("eskalasi") ? "Eskalasi" : "Batas waktu";
                    return new ProsesRinci.PengaturWaktu(
                            nama(elemen == null ? null : elemen.getAttributeValue("name"), id),
                            jenis,
                            job.getDuedate().toInstant());
                })
                .toList();
    }

    private record Baris(String definisi, String induk, ProsesRingkas kepala, ProsesRingkas.Posisi posisi) {}

    private static Baris baca(ResultSet rs, int n) throws SQLException {
        var kunci = rs.getString("BUSINESS_KEY_");
        var keadaan = rs.getString("STATE_");
        var elemen = rs.getString("ACT_ID_");
        return new Baris(
                rs.getString("PROC_DEF_ID_"),
                rs.getString("induk"),
                new ProsesRingkas(
                        rs.getString("PROC_INST_ID_"),
                        rs.getString("PROC_DEF_KEY_"),
                        nama(rs.getString("nama_proses"), rs.getString("PROC_DEF_KEY_")),
                        kunci,
                        kunci == null ? 0 : KunciProses.baca(kunci).tahun(),
                        rs.getObject("pd_id", Long.class),
                        rs.getString("nama_pd"),
                        waktu(rs, "mulai"),
                        waktu(rs, "selesai"),
                        keadaan != null && keadaan.endsWith("TERMINATED"),
                        rs.getString("sebab"),
                        List.of()),
                elemen == null
                        ? null
                        : new ProsesRingkas.Posisi(
                                elemen,
                                nama(rs.getString("ACT_NAME_"), elemen),
                                waktu(rs, "sejak"),
                                rs.getString("pemegang") == null
                                        ? label(rs.getString("peran"))
                                        : rs.getString("pemegang"),
                                rs.getObject("tugas_id", Long.class)));
    }

    private static List<ProsesRingkas> kumpulkan(List<Baris> baris) {
        Map<String, List<ProsesRingkas.Posisi>> posisi = new LinkedHashMap<>();
        Map<String, ProsesRingkas> kepala = new LinkedHashMap<>();
        baris.forEach(b -> {
            kepala.putIfAbsent(b.kepala.instansi(), b.kepala);
            var milik = posisi.computeIfAbsent(b.kepala.instansi(), k -> new ArrayList<>());
            if (b.posisi != null) {
                milik.add(b.posisi);
            }
        });
        return kepala.values().stream()
                .map(k -> new ProsesRingkas(
                        k.instansi(),
                        k.model(),
                        k.nama(),
                        k.kunci(),
                        k.tahun(),
                        k.pdId(),
                        k.namaPd(),
                        k.mulai(),
                        k.selesai(),
                        k.dihentikan(),
                        k.sebab(),
                        List.copyOf(posisi.get(k.instansi()))))
                .toList();
    }

    private static String nama(String nama, String id) {
        return nama == null || nama.isBlank() ? id : nama.replaceAll("\\s+", " ");
    }

    private static String label(String peran) {
        return peran == null ? null : Peran.valueOf(peran).label();
    }

    /** The engine writes its times through the driver in the zone of the machine, unlike our own tables. */
    private static Instant waktu(ResultSet rs, String kolom) throws SQLException {
        Timestamp nilai = rs.getTimestamp(kolom);
        return nilai == null ? null : nilai.toInstant();
    }
}
