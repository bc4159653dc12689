package id.selaras.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.workflow.fasilitasi.FasilitasiRkpdProcess;
import id.selaras.workflow.forum.KonsultasiPublikProcess;
import id.selaras.workflow.forum.PelaksanaanForumProcess;
import id.selaras.workflow.renja.PengajuanRenjaProcess;
import id.selaras.workflow.renja.PenyusunanRenjaProcess;
import id.selaras.workflow.renja.VerifikasiRenjaProcess;
import id.selaras.workflow.reviu.ReviuApipProcess;
import id.selaras.workflow.rkpd.PenetapanRkpdProcess;
import id.selaras.workflow.rkpd.PenyusunanRkpdProcess;
import id.selaras.workflow.tugas.Putusan;
import id.selaras.workflow.tugas.Tugas;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One RKPD and three Renja, speaking to each other by messages alone. */
class RkpdDanRenjaProcessTest extends ProsesUji {

    private static final List<String> PD = List.of(KODE_PD, "1.02.0.00.0.00.01.0000", "5.01.5.05.0.00.01.0000");

    private final TreeSet<String> masuk = new TreeSet<>();

    @BeforeEach
    void langkah() {
        lakukan(periksaRenja, e -> {
            e.setVariable("temuanBerat", 0);
            e.setVariable("temuanTerbuka", 0);
        });
        lakukan(hitungRenjaMasuk, e -> {
            if (e.getVariable("kodePd") instanceof String kode) {
                masuk.add(kode);
            }
            e.setVariable("semuaRenjaMasuk", masuk.size() == PD.size());
        });
    }

    private void mulaiRkpd() {
        diPemda(() -> runtime.startProcessInstanceByMessage(
                PenyusunanRkpdProcess.Messages.RKPD_DIBUKA, kunciRkpd().teks()));
    }

    private void mulaiRenja() {
        PD.forEach(kode -> diPemda(() -> runtime.startProcessInstanceByMessage(
                PenyusunanRenjaProcess.Messages.RENJA_DIBUKA,
                KunciProses.renja(pemda, TAHUN, kode).teks())));
    }

    /** Does open tasks of these kinds, yes to every question, until none is left. */
    private void kerjakan(Stream<String> elemen) {
        var jenis = elemen.toList();
        List<Tugas> terbuka;
        do {
            terbuka = semuaTugas().stream()
                    .filter(t -> jenis.contains(t.elemen()))
                    .toList();
            terbuka.forEach(t -> diPemda(() -> tugasService.selesaikan(t.id(), ya(t))));
            tenang();
        } while (!terbuka.isEmpty());
    }

    private static Putusan ya(Tugas tugas) {
        return switch (tugas.pilihan()) {
            case SELESAI -> Putusan.selesai();
            case SETUJU_TIDAK -> Putusan.setuju();
            case SESUAI_DIKEMBALIKAN -> Putusan.sesuai();
        };
    }

    private static Stream<String> renja() {
        return Stream.of(
                PenyusunanRenjaProcess.Elements.USER_TASK_SIAPKAN_PENYUSUNAN,
                PelaksanaanForumProcess.Elements.USER_TASK_SIAPKAN_FORUM,
                PelaksanaanForumProcess.Elements.USER_TASK_LAKSANAKAN_FORUM,
                PelaksanaanForumProcess.Elements.USER_TASK_SAHKAN_BERITA_ACARA,
                ReviuApipProcess.Elements.USER_TASK_REVIU_DOKUMEN,
                PenyusunanRenjaProcess.Elements.USER_TASK_SAMPAIKAN_RENJA,
                PenyusunanRenjaProcess.Elements.USER_TASK_TETAPKAN_RENJA,
                PengajuanRenjaProcess.Elements.USER_TASK_SUSUN_RENJA,
                PengajuanRenjaProcess.Elements.USER_TASK_PERIKSA_RENJA,
                PengajuanRenjaProcess.Elements.USER_TASK_AJUKAN_RENJA,
                VerifikasiRenjaProcess.Elements.USER_TASK_TELAAH_RENJA);
    }

    private static Stream<String> rkpd() {
        return Stream.of(
                PenyusunanRkpdProcess.Elements.USER_TASK_SIAPKAN_PENYUSUNAN,
                PenyusunanRkpdProcess.Elements.USER_TASK_SUSUN_RANCANGAN_AWAL,
                KonsultasiPublikProcess.Elements.USER_TASK_RUMUSKAN_MASUKAN,
                PenyusunanRkpdProcess.Elements.USER_TASK_SIAPKAN_SURAT_EDARAN,
                PenyusunanRkpdProcess.Elements.USER_TASK_TANDATANGANI_SURAT_EDARAN,
                PenyusunanRkpdProcess.Elements.USER_TASK_SUSUN_RANCANGAN,
                PelaksanaanForumProcess.Elements.USER_TASK_SIAPKAN_FORUM,
                PelaksanaanForumProcess.Elements.USER_TASK_LAKSANAKAN_FORUM,
                PelaksanaanForumProcess.Elements.USER_TASK_SAHKAN_BERITA_ACARA,
                PenetapanRkpdProcess.Elements.USER_TASK_SUSUN_RANCANGAN_AKHIR,
                ReviuApipProcess.Elements.USER_TASK_REVIU_DOKUMEN,
                FasilitasiRkpdProcess.Elements.USER_TASK_AJUKAN_PERMOHONAN,
                FasilitasiRkpdProcess.Elements.USER_TASK_CATAT_HASIL,
                PenetapanRkpdProcess.Elements.USER_TASK_TINDAK_LANJUT_FASILITASI,
                PenetapanRkpdProcess.Elements.USER_TASK_SETUJUI_RANCANGAN_PERKADA,
                PenetapanRkpdProcess.Elements.USER_TASK_TETAPKAN_RKPD);
    }

    private long berjalan() {
        return runtime.createProcessInstanceQuery().tenantIdIn(pemda).count();
    }

    @Test
    void allReachTheEndWhenTheRkpdRunsAhead() {
        mulaiRkpd();
        mulaiRenja();
        kerjakan(rkpd());
        assertThat(masuk).isEmpty();
        kerjakan(renja());
        kerjakan(rkpd());
        kerjakan(renja());
        assertThat(berjalan()).isZero();
        assertThat(masuk).containsExactlyInAnyOrderElementsOf(PD);
    }

    @Test
    void allReachTheEndWhenTheRenjaComeFirst() {
        mulaiRenja();
        kerjakan(renja());
        mulaiRkpd();
        kerjakan(Stream.concat(rkpd(), renja()));
        assertThat(berjalan()).isZero();
        assertThat(jdbc.sql("select count(*) from pesan_diterima d join pesan_proses p on p.id = d.pesan_id"
                                + " where p.pemda = ? and p.nama = 'RancanganRenjaTerverifikasi'")
                        .param(pemda)
                        .query(Integer.class)
                        .single())
                .isEqualTo(PD.size());
    }

    @Test
    void renjaThatOpensAfterTheSuratEdaranStillHearsIt() {
        mulaiRkpd();
        kerjakan(rkpd());
        mulaiRenja();
        kerjakan(renja());
        kerjakan(rkpd());
        kerjakan(renja());
        assertThat(berjalan()).isZero();
        assertThat(Map.copyOf(jdbc
                                .sql("select kunci, count(*) from pesan_diterima where kunci like ? group by kunci")
                                .param(pemda + "/%/%")
                                .query((rs, i) -> Map.entry(rs.getString(1), rs.getInt(2)))
                                .list()
                                .stream()
                                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                        .values())
                .containsOnly(3);
    }
}
