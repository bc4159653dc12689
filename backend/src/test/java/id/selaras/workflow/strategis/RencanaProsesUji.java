package id.selaras.workflow.strategis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.kernel.Id;
import id.selaras.kernel.JenisPemda;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.strategis.rencana.AwalRencana;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.PerjalananRencanaService;
import id.selaras.strategis.rencana.Rencana;
import id.selaras.strategis.rencana.RencanaService;
import id.selaras.strategis.rencana.StatusRencana;
import id.selaras.strategis.rencana.TahapRencana;
import id.selaras.strategis.rencana.VersiRencanaService;
import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.forum.KonsultasiPublikProcess;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan of several years of its own for each test, whose process runs on the real engine with real stages. */
abstract class RencanaProsesUji extends ProsesUji {

    static final LocalDate PELANTIKAN = LocalDate.of(2020, 11, 20);
    static final int AWAL_MASA = 2020;

    @Autowired
    RencanaService rencana;

    @Autowired
    PerjalananRencanaService perjalanan;

    @Autowired
    VersiRencanaService versi;

    /** An RPJMD with one misi, one sasaran and one program of the PD of this test. */
    long rpjmd() {
        return diPemda(() -> {
            long id = rencana.buka(new AwalRencana(
                    JenisRencana.RPJMD,
                    null,
                    null,
                    "RPJMD Kota Uji",
                    "Kota selaras",
                    "050-3708-2020",
                    2020,
                    2020,
                    2021,
                    2025));
            long misi = simpul(id, null, "MISI", null, "Layanan dasar bagi semua", null);
            long tujuan = simpul(id, misi, "TUJUAN", null, "Meningkatkan mutu layanan", null);
            long sasaran = simpul(id, tujuan, "SASARAN", null, "Meningkatnya kepuasan warga", null);
            long program = simpul(id, sasaran, "PROGRAM", "2.16.02", "Program informasi publik", null);
            jdbc.sql("update rencana_simpul set perangkat_daerah_id = ? where id = ?")
                    .params(pd.id(), program)
                    .update();
            indikator(id, sasaran, 1);
            indikator(id, program, 1);
            return id;
        });
    }

    /** Starts the process of a plan, as Bappeda does on its page. */
    void mulai(long id, LocalDate acuan) {
        dalamTransaksi(() -> {
            perjalanan.mulai(id, acuan);
            return null;
        });
        tenang();
    }

    /** What a planner types into an empty Renstra. */
    void isiRenstra(long id, long rpjmd) {
        diPemda(() -> {
            long sasaranRpjmd = jdbc.sql("select id from rencana_simpul where rencana_id = ? and jenjang = 'SASARAN'")
                    .param(rpjmd)
                    .query(Long.class)
                    .single();
            long tujuan = simpul(id, null, "TUJUAN", null, "Layanan informasi yang dekat", null);
            long sasaran = simpul(id, tujuan, "SASARAN", null, "Warga mudah mendapat informasi", sasaranRpjmd);
            long program = simpul(id, sasaran, "PROGRAM", "2.16.02", "Program informasi publik", null);
            indikator(id, sasaran, 1);
            indikator(id, program, 1);
            return null;
        });
    }

    long simpul(long rencanaId, Long induk, String jenjang, String kode, String uraian, Long rujukan) {
        long id = Id.baru();
        jdbc.sql("insert into rencana_simpul (id, pemda, rencana_id, induk_id, jenjang, urutan, kode, uraian,"
                        + " rujukan_id) values (?,?,?,?,?,1,?,?,?)")
                .params(id, pemda, rencanaId, induk, jenjang, kode, uraian, rujukan)
                .update();
        return id;
    }

    /** @param langkah how much the target rises each year; below zero where it falls */
    void indikator(long rencanaId, long simpul, int langkah) {
        long id = Id.baru();
        jdbc.sql(
                        "insert into rencana_indikator (id, pemda, rencana_id, simpul_id, urutan, nama, satuan, arah,"
                                + " akumulasi, kondisi_awal, kondisi_akhir) values (?,?,?,?,1,?,'Nilai','POSITIF','LAST',80,85)")
                .params(id, pemda, rencanaId, simpul, "Indeks " + simpul)
                .update();
        for (int tahun = 2021; tahun <= 2025; tahun++) {
            jdbc.sql("insert into rencana_target (indikator_id, tahun, target) values (?,?,?)")
                    .params(id, tahun, 80 + langkah * (tahun - 2020))
                    .update();
        }
    }

    /** Writes the dates of the RPJMD without starting its process. */
    void bukaJadwal() {
        diPemda(() -> {
            pembukaJadwal.buka(JenisRencana.RPJMD, AWAL_MASA, "PMDN-86-2017", JenisPemda.KOTA, PELANTIKAN);
            return null;
        });
    }

    /** The step is refused with this rule, however deep in the engine it was broken. */
    static void ditolak(String kode, Runnable langkah) {
        assertThatThrownBy(langkah::run)
                .satisfies(e -> assertThat(Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                                .filter(PelanggaranAturan.class::isInstance)
                                .map(a -> ((PelanggaranAturan) a).kode()))
                        .containsExactly(kode));
    }

    Rencana kini(long id) {
        return diPemda(() -> rencana.ambil(id));
    }

    void pastikan(long id, TahapRencana tahap, StatusRencana status) {
        assertThat(kini(id).tahap()).isEqualTo(tahap);
        assertThat(kini(id).status()).isEqualTo(status);
    }

    List<String> versiResmi(long id) {
        return diPemda(() -> versi.daftar(id).stream()
                .filter(v -> v.resmi())
                .map(v -> v.label())
                .toList());
    }

    /** Konsultasi publik with the input worked in. */
    void selesaikanKonsultasi() {
        selesaikanForum();
        selesaikan(KonsultasiPublikProcess.Elements.USER_TASK_RUMUSKAN_MASUKAN);
    }

    /** An evaluation whose answer is written down by Bappeda. @param sesuai without a line to answer */
    void selesaikanEvaluasi(boolean sesuai) {
        hasilEvaluasi(sesuai);
        selesaikan(EvaluasiRaperdaProcess.Elements.USER_TASK_AJUKAN_EVALUASI);
        selesaikan(EvaluasiRaperdaProcess.Elements.USER_TASK_CATAT_HASIL_EVALUASI);
    }

    void hasilEvaluasi(boolean sesuai) {
        lakukan(nilaiHasilEvaluasi, e -> e.setVariable(EvaluasiRaperdaProcess.Variables.SESUAI, sesuai));
    }
}
