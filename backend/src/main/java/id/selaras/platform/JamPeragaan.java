package id.selaras.platform;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.JamDigeser;
import id.selaras.kernel.JamGeser;
import id.selaras.kernel.PelanggaranAturan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo opens on a day of its own and goes on from there. The administrator may move the day
 * forward and watch timers fire; never back, since what happened stays. In production it does nothing.
 */
@Component
@DependsOn("flywayInitializer")
class JamPeragaan implements InitializingBean {

    private final JamGeser jam;
    private final PengaturanSelaras pengaturan;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final ApplicationEventPublisher peristiwa;

    JamPeragaan(
            JamGeser jam,
            PengaturanSelaras pengaturan,
            JdbcClient jdbc,
            Wewenang wewenang,
            JejakAudit jejak,
            ApplicationEventPublisher peristiwa) {
        this.jam = jam;
        this.pengaturan = pengaturan;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
    }

    @Override
    public void afterPropertiesSet() {
        if (!aktif()) {
            return;
        }
        var tersimpan = jdbc.sql("select geser_detik from jam_peragaan where id = 1")
                .query(Long.class)
                .optional();
        if (tersimpan.isPresent()) {
            jam.geser(Duration.ofSeconds(tersimpan.get()));
        } else {
            jam.setel(pengaturan.peragaan().mulai().toInstant());
            jdbc.sql("insert into jam_peragaan (id, geser_detik) values (1, ?)")
                    .param(jam.geser().toSeconds())
                    .update();
        }
    }

    boolean aktif() {
        return pengaturan.denganPeragaan();
    }

    Instant kini() {
        return jam.instant();
    }

    LocalDate hariIni() {
        return LocalDate.now(jam);
    }

    /**
     * Moves the demo clock to nine in the morning of a later day.
     *
     * @throws PelanggaranAturan JAM-01 not the demo, JAM-02 not later than now
     */
    @Transactional
    public void majuKe(LocalDate tanggal) {
        wewenang.pastikanPeran(Peran.ADMIN);
        if (!aktif()) {
            throw new PelanggaranAturan("JAM-01");
        }
        var tujuan = tanggal.atTime(LocalTime.of(9, 0)).atZone(jam.getZone()).toInstant();
        if (!tujuan.isAfter(jam.instant()) || tanggal.isAfter(hariIni().plusYears(2))) {
            throw new PelanggaranAturan("JAM-02", hariIni(), hariIni().plusYears(2));
        }
        var dari = hariIni();
        jam.setel(tujuan);
        jdbc.sql("update jam_peragaan set geser_detik = ? where id = 1")
                .param(jam.geser().toSeconds())
                .update();
        jejak.catat("jam.dimajukan", "jam", null, null, "Jam peragaan dimajukan dari " + dari + " ke " + tanggal);
        peristiwa.publishEvent(new JamDigeser(tujuan));
    }
}
