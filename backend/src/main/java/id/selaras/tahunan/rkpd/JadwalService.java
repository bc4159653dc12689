package id.selaras.tahunan.rkpd;

import id.selaras.akses.BarisJejak;
import id.selaras.akses.JejakAudit;
import id.selaras.akses.JejakService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dates of a year. They are computed once from the decision table when the year opens and may
 * then be moved, as a Surat Edaran does.
 */
@Service
@Transactional(readOnly = true)
public class JadwalService {

    private static final String AKSI = "jadwal.digeser";
    private static final String KOLOM = "select id, tahapan, nama, batas, hari, sumber, keyakinan, acuan, hari_kerja,"
            + " mulai, tutup from jadwal_tahapan where pemda = ? and tahun = ?";

    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final JejakService riwayat;
    private final ApplicationEventPublisher peristiwa;

    JadwalService(
            JdbcClient jdbc,
            Wewenang wewenang,
            JejakAudit jejak,
            JejakService riwayat,
            ApplicationEventPublisher peristiwa) {
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.riwayat = riwayat;
        this.peristiwa = peristiwa;
    }

    public List<Jadwal> daftar(int tahun) {
        return jdbc.sql(KOLOM + " order by case when batas is null then 1 else 0 end, batas, id")
                .params(PemdaAktif.kode(), tahun)
                .query(Jadwal.class)
                .list();
    }

    public Optional<Jadwal> cari(int tahun, String tahapan) {
        return jdbc.sql(KOLOM + " and tahapan = ?")
                .params(PemdaAktif.kode(), tahun, tahapan)
                .query(Jadwal.class)
                .optional();
    }

    /** Every date that was moved in this year, newest first: before, after, who and why. */
    public List<BarisJejak> pergeseran(List<Jadwal> jadwal) {
        return riwayat.riwayat(AKSI, "jadwal", jadwal.stream().map(Jadwal::id).toList(), null, 200);
    }

    /** True when the current person may move dates. */
    public boolean bolehMenggeser() {
        var pelaku = wewenang.pelaku();
        return pelaku.memegang(Peran.ADMIN)
                || pelaku.memegang(Peran.KABID_BAPPEDA)
                || pelaku.memegang(Peran.KEPALA_BAPPEDA);
    }

    /** Writes a date when the year opens; one that is there already stays as it is. */
    @Transactional
    public void isi(
            int tahun, String tahapan, String nama, LocalDate batas, Integer hari, String sumber, String keyakinan) {
        isi(tahun, tahapan, nama, batas, hari, false, "TUGAS", sumber, keyakinan);
    }

    /** As above, with what kind of days are counted, and from when. */
    @Transactional
    public void isi(
            int tahun,
            String tahapan,
            String nama,
            LocalDate batas,
            Integer hari,
            boolean hariKerja,
            String acuan,
            String sumber,
            String keyakinan) {
        if (cari(tahun, tahapan).isPresent()) {
            return;
        }
        jdbc.sql("insert into jadwal_tahapan"
                        + " (id, pemda, tahun, tahapan, nama, batas, hari, hari_kerja, acuan, sumber, keyakinan, versi)"
                        + " values (?,?,?,?,?,?,?,?,?,?,?,0)")
                .params(
                        Id.baru(),
                        PemdaAktif.kode(),
                        tahun,
                        tahapan,
                        nama,
                        batas,
                        hari,
                        hariKerja,
                        acuan,
                        sumber,
                        keyakinan)
                .update();
    }

    /** Moves a date and leaves the window as it is. */
    @Transactional
    public void geser(int tahun, String tahapan, LocalDate batas, String alasan) {
        var lama = cari(tahun, tahapan).orElseThrow(() -> new PelanggaranAturan("JDW-01", tahapan, tahun));
        atur(tahun, tahapan, new Jendela(lama.mulai(), batas, lama.tutup()), alasan);
    }

    /**
     * Sets the real dates of a stage, as a Surat Edaran does: when it opens, until when, and whether it closes then.
     *
     * @param alasan at most 300 letters; it stands beside the date as its source
     * @throws PelanggaranAturan JDW-01 unknown stage, JDW-02 no reason, JDW-03 no date, JDW-04 reason too long,
     *     JDW-05 it would end before it begins
     */
    @Transactional
    public void atur(int tahun, String tahapan, Jendela jendela, String alasan) {
        wewenang.pastikanPeran(Peran.ADMIN, Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        var lama = cari(tahun, tahapan).orElseThrow(() -> new PelanggaranAturan("JDW-01", tahapan, tahun));
        if (alasan == null || alasan.isBlank()) {
            throw new PelanggaranAturan("JDW-02");
        }
        if (alasan.strip().length() > 300) {
            throw new PelanggaranAturan("JDW-04");
        }
        var batas = jendela.batas();
        if (batas == null) {
            throw new PelanggaranAturan("JDW-03");
        }
        if (jendela.mulai() != null && batas.isBefore(jendela.mulai())) {
            throw new PelanggaranAturan("JDW-05", jendela.mulai(), batas);
        }
        if (jendela.equals(lama.jendela())) {
            return;
        }
        jdbc.sql("update jadwal_tahapan set mulai = ?, batas = ?, tutup = ?, sumber = ?, keyakinan = 'ditetapkan',"
                        + " versi = versi + 1 where id = ?")
                .params(jendela.mulai(), batas, jendela.tutup(), alasan.strip(), lama.id())
                .update();
        jejak.catat(AKSI, "jadwal", lama.id(), null, lama.nama() + ": " + alasan.strip(), tulis(lama), tulis(jendela));
        if (!batas.equals(lama.batas())) {
            peristiwa.publishEvent(new JadwalDigeser(PemdaAktif.kode(), tahun, tahapan, lama.batas(), batas));
        }
    }

    private static String tulis(Jadwal lama) {
        return lama.batas() == null ? lama.hitungan() : tulis(lama.jendela());
    }

    private static String tulis(Jendela jendela) {
        return (jendela.mulai() == null ? "" : jendela.mulai() + " s.d. ")
                + jendela.batas()
                + (jendela.tutup() ? ", lalu ditutup" : "");
    }
}
