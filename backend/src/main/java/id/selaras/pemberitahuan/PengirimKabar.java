package id.selaras.pemberitahuan;

import id.selaras.kernel.AlamatPublik;
import id.selaras.kernel.TeksLuar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends by mail what was not sent yet: at once, or once a morning in the zone of the Pemda. One mail a person, each in
 * a transaction of its own that holds his row: two nodes do not send twice, and what could not be sent is tried again
 * later and later.
 */
@Component
public class PengirimKabar {

    private static final Logger LOG = LoggerFactory.getLogger(PengirimKabar.class);
    private static final Duration BASI = Duration.ofDays(3);
    private static final int SEKALI_SURAT = 100;

    private record Penerima(
            long id,
            String nama,
            String surel,
            String cara,
            LocalDateTime terakhir,
            int gagal,
            LocalDateTime dicoba,
            String zona) {}

    private final JdbcClient jdbc;
    private final ObjectProvider<JavaMailSender> pos;
    private final AlamatPublik alamat;
    private final String dari;
    private final LocalTime pagi;
    private final TransactionTemplate transaksi;
    private final Clock jam;

    PengirimKabar(
            JdbcClient jdbc,
            ObjectProvider<JavaMailSender> pos,
            AlamatPublik alamat,
            @Value("${selaras.surel.dari}") String dari,
            @Value("${selaras.surel.pagi}") String pagi,
            PlatformTransactionManager transaksi,
            Clock jam) {
        this.jdbc = jdbc;
        this.pos = pos;
        this.alamat = alamat;
        this.dari = dari.isBlank() ? "selaras@" + alamat.tuanRumah() : dari;
        this.pagi = LocalTime.parse(pagi);
        this.transaksi = new TransactionTemplate(transaksi);
        this.jam = jam;
    }

    /** This installation has a mail server. */
    public boolean aktif() {
        return pos().isPresent();
    }

    /** A host that is set to nothing, as an environment file leaves it, is no mail server. */
    private Optional<JavaMailSender> pos() {
        return Optional.ofNullable(pos.getIfAvailable())
                .filter(p -> !(p instanceof JavaMailSenderImpl s)
                        || s.getHost() != null && !s.getHost().isBlank());
    }

    /** @return how many mails were sent */
    int kirim() {
        return pos().map(pengirim -> (int) penerima().stream()
                        .filter(this::giliran)
                        .filter(p -> kirim(pengirim, p))
                        .count())
                .orElse(0);
    }

    private List<Penerima> penerima() {
        return jdbc.sql("""
                        select u.id, u.nama, u.surel, s.cara, s.terakhir, s.gagal, s.dicoba, p.zona
                          from pemberitahuan_surel s join pengguna u on u.id = s.pengguna_id join pemda p on p.kode = u.pemda
                         where u.aktif and u.surel is not null and s.cara <> 'TIDAK'
                           and exists (select 1 from pemberitahuan k where k.pengguna_id = u.id and k.dikirim is null
                                and k.dibuat > :basi)
                         order by u.id
                        """)
                .param("basi", utc(jam.instant().minus(BASI)))
                .query(Penerima.class)
                .list();
    }

    private boolean giliran(Penerima p) {
        var kini = jam.instant();
        if (p.gagal() > 0
                && p.dicoba()
                        .toInstant(ZoneOffset.UTC)
                        .plus(Duration.ofMinutes(10L * Math.min(p.gagal(), 36)))
                        .isAfter(kini)) {
            return false;
        }
        if (p.cara().equals(CaraSurel.SEGERA.name())) {
            return true;
        }
        var zona = ZoneId.of(p.zona());
        var pagiIni = LocalDate.ofInstant(kini, zona).atTime(pagi).atZone(zona).toInstant();
        return !kini.isBefore(pagiIni)
                && (p.terakhir() == null
                        || p.terakhir().toInstant(ZoneOffset.UTC).isBefore(pagiIni));
    }

    private boolean kirim(JavaMailSender pengirim, Penerima p) {
        try {
            return Boolean.TRUE.equals(transaksi.execute(status -> kirimTerkunci(pengirim, p)));
        } catch (MailException galat) {
            LOG.warn("Surel kepada pengguna {} tidak terkirim: {}", p.id(), galat.getMessage());
            var sebab = TeksLuar.rapikan(galat.getMessage());
            jdbc.sql("update pemberitahuan_surel set gagal = gagal + 1, dicoba = ?, galat = ? where pengguna_id = ?")
                    .params(utc(jam.instant()), sebab.substring(0, Math.min(sebab.length(), 400)), p.id())
                    .update();
            return false;
        }
    }

    private boolean kirimTerkunci(JavaMailSender pengirim, Penerima p) {
        int dapat = jdbc.sql("update pemberitahuan_surel set terakhir = :kini, gagal = 0, dicoba = null, galat = null"
                        + " where pengguna_id = :id and (terakhir = :lama or terakhir is null and :pertama = 1)")
                .param("kini", utc(jam.instant()))
                .param("id", p.id())
                .param("lama", p.terakhir())
                .param("pertama", p.terakhir() == null ? 1 : 0)
                .update();
        var kabar = dapat == 0 ? List.<Kabar>of() : belumDikirim(p.id());
        if (kabar.isEmpty()) {
            return false;
        }
        jdbc.sql("update pemberitahuan set dikirim = :kini where id in (:id)")
                .param("kini", utc(jam.instant()))
                .param("id", kabar.stream().map(Kabar::id).toList())
                .update();
        var terbuka = kabar.stream().filter(k -> !k.selesai() && !k.dibaca()).toList();
        if (terbuka.isEmpty()) {
            return false;
        }
        var surat = SuratKabar.untuk(p.nama(), terbuka, alamat, ZoneId.of(p.zona()));
        var pesan = new SimpleMailMessage();
        pesan.setFrom(dari);
        pesan.setTo(p.surel());
        pesan.setSubject(surat.perihal());
        pesan.setText(surat.isi());
        pengirim.send(pesan);
        return true;
    }

    /** What was done meanwhile, or looked at, needs no mail; it is marked all the same. */
    private List<Kabar> belumDikirim(long pengguna) {
        return jdbc.sql(
                        "select k.id, k.tugas_id, k.jenis, k.judul, k.hari_terlambat, k.dibuat, t.batas, k.dibaca, t.status"
                                + " from pemberitahuan k join tugas t on t.id = k.tugas_id where k.pengguna_id = ?"
                                + " and k.dikirim is null and k.dibuat > ? order by k.id limit " + SEKALI_SURAT)
                .params(pengguna, utc(jam.instant().minus(BASI)))
                .query((rs, n) -> KabarService.baca(rs))
                .list();
    }

    private static LocalDateTime utc(Instant waktu) {
        return LocalDateTime.ofInstant(waktu, ZoneOffset.UTC);
    }
}
