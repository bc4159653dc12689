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
    private static final String KOLOM =
            "select id, tahapan, nama, batas, hari, sumber, keyakinan, acuan from jadwal_tahapan where pemda = ? and tahun = ?";

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
        isi(tahun, tahapan, nama, batas, hari, "TUGAS", sumber, keyakinan);
    }

    /** As above, with what the days are counted from. */
    @Transactional
    public void isi(
            int tahun,
            String tahapan,
            String nama,
            LocalDate batas,
            Integer hari,
            String acuan,
            String sumber,
            String keyakinan) {
        if (cari(tahun, tahapan).isPresent()) {
            return;
        }
        jdbc.sql("insert into jadwal_tahapan"
                        + " (id, pemda, tahun, tahapan, nama, batas, hari, acuan, sumber, keyakinan, versi)"
                        + " values (?,?,?,?,?,?,?,?,?,?,0)")
                .params(Id.baru(), PemdaAktif.kode(), tahun, tahapan, nama, batas, hari, acuan, sumber, keyakinan)
                .update();
    }

    /**
     * Moves a date, as a Surat Edaran does.
     *
     * @param alasan at most 300 letters; it stands beside the date as its source
     * @throws PelanggaranAturan JDW-01 unknown stage, JDW-02 no reason, JDW-03 no date, JDW-04 reason too long
     */
    @Transactional
    public void geser(int tahun, String tahapan, LocalDate batas, String alasan) {
        wewenang.pastikanPeran(Peran.ADMIN, Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        var lama = cari(tahun, tahapan).orElseThrow(() -> new PelanggaranAturan("JDW-01", tahapan, tahun));
        if (alasan == null || alasan.isBlank()) {
            throw new PelanggaranAturan("JDW-02");
        }
        if (alasan.strip().length() > 300) {
            throw new PelanggaranAturan("JDW-04");
        }
        if (batas == null) {
            throw new PelanggaranAturan("JDW-03");
        }
        if (batas.equals(lama.batas())) {
            return;
        }
        jdbc.sql("update jadwal_tahapan set batas = ?, sumber = ?, keyakinan = 'ditetapkan', versi = versi + 1"
                        + " where id = ?")
                .params(batas, alasan.strip(), lama.id())
                .update();
        jejak.catat(
                AKSI,
                "jadwal",
                lama.id(),
                null,
                lama.nama() + ": " + alasan.strip(),
                lama.batas() == null ? lama.hari() + " hari" : lama.batas().toString(),
                batas.toString());
        peristiwa.publishEvent(new JadwalDigeser(PemdaAktif.kode(), tahun, tahapan, lama.batas(), batas));
    }
}
