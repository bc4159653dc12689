package id.selaras.peragaan;

import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.JamDigeser;
import id.selaras.kernel.JamGeser;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.workflow.PenggerakProses;
import id.selaras.workflow.tugas.Putusan;
import id.selaras.workflow.tugas.TugasService;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stage on which scripted actors play: it sets the clock, lets the engine settle, finds a task and
 * completes it as a person would, through the same service.
 */
@Component
class Panggung {

    /** An open task as the actors see it. */
    record TugasTerbuka(
            long id,
            String pemda,
            String proses,
            String elemen,
            String peran,
            Long pdId,
            Long renjaId,
            String pilihan,
            String kunci,
            String tahap,
            String kelompok,
            String tautan,
            LocalDateTime dibuat,
            LocalDateTime batas) {}

    private static final String KOLOM = "select id, pemda, proses, elemen, peran, perangkat_daerah_id pd_id, renja_id,"
            + " pilihan, kunci, tahap, kelompok, tautan, dibuat, batas from tugas where status = 'TERBUKA' ";
    private static final String TERBUKA = KOLOM + "and pemda = :pemda ";

    private final JamGeser jam;
    private final PenggerakProses penggerak;
    private final TugasService tugas;
    private final PenggunaService pengguna;
    private final Wewenang wewenang;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher peristiwa;

    Panggung(
            JamGeser jam,
            PenggerakProses penggerak,
            TugasService tugas,
            PenggunaService pengguna,
            Wewenang wewenang,
            JdbcClient jdbc,
            ApplicationEventPublisher peristiwa) {
        this.jam = jam;
        this.penggerak = penggerak;
        this.tugas = tugas;
        this.pengguna = pengguna;
        this.wewenang = wewenang;
        this.jdbc = jdbc;
        this.peristiwa = peristiwa;
    }

    /** Sets the clock and lets everything happen that is due by then. */
    void jamMenjadi(Instant kini) {
        jam.setel(kini);
        peristiwa.publishEvent(new JamDigeser(kini));
        penggerak.sampaiTenang();
    }

    void tenang() {
        penggerak.sampaiTenang();
    }

    Optional<TugasTerbuka> cari(String proses, String elemen, Long pdId) {
        var pernyataan = jdbc.sql(TERBUKA + "and proses = :proses and elemen = :elemen"
                        + (pdId == null ? "" : " and perangkat_daerah_id = :pd") + " order by id limit 1")
                .param("pemda", PemdaAktif.kode())
                .param("proses", proses)
                .param("elemen", elemen);
        return (pdId == null ? pernyataan : pernyataan.param("pd", pdId))
                .query(TugasTerbuka.class)
                .optional();
    }

    /** Also those of the provinsi, which works on what this Pemda sent. */
    List<TugasTerbuka> terbuka() {
        return jdbc.sql(KOLOM + "and (pemda = :pemda or pemda = (select induk from pemda where kode = :pemda))"
                        + " order by batas, id")
                .param("pemda", PemdaAktif.kode())
                .query(TugasTerbuka.class)
                .list();
    }

    boolean masihTerbuka(long tugasId) {
        return jdbc.sql("select count(*) from tugas where id = ? and status = 'TERBUKA'")
                        .param(tugasId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How often this task was completed already. */
    int selesai(String proses, String elemen, Long pdId) {
        var pernyataan = jdbc.sql("select count(*) from tugas where pemda = :pemda and status = 'SELESAI'"
                        + " and proses = :proses and elemen = :elemen"
                        + (pdId == null ? "" : " and perangkat_daerah_id = :pd"))
                .param("pemda", PemdaAktif.kode())
                .param("proses", proses)
                .param("elemen", elemen);
        return (pdId == null ? pernyataan : pernyataan.param("pd", pdId))
                .query(Integer.class)
                .single();
    }

    void selesaikan(Pelaku oleh, long tugasId, Putusan putusan) {
        wewenang.sebagai(oleh, () -> tugas.selesaikan(tugasId, putusan));
        penggerak.sampaiTenang();
    }

    <T> T sebagai(Pelaku oleh, java.util.function.Supplier<T> kerja) {
        return wewenang.sebagai(oleh, kerja);
    }

    /** @throws PelanggaranAturan TGS-09 when there is no such person */
    Pelaku pelaku(String namaPengguna) {
        return pengguna.pelaku(namaPengguna).orElseThrow(() -> new PelanggaranAturan("TGS-09", namaPengguna));
    }

    Instant kini() {
        return jam.instant();
    }
}
