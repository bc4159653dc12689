package id.selaras.referensi.kalender;

import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The holidays of the Pemda. Who may change them is asked by {@code akses}. */
@Service
@Transactional(readOnly = true)
public class KalenderService {

    private static final String PILIH = "select id, tanggal, nama, jenis, sumber from hari_libur where pemda = ?";

    private final JdbcClient jdbc;

    KalenderService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The calendar of all years for which holidays are known. */
    public KalenderKerja kalender() {
        return new KalenderKerja(new HashSet<>(jdbc.sql("select tanggal from hari_libur where pemda = ?")
                .param(PemdaAktif.kode())
                .query(LocalDate.class)
                .list()));
    }

    public List<HariLibur> daftar(int tahun) {
        var awal = Year.of(tahun).atDay(1);
        return jdbc.sql(PILIH + " and tanggal between ? and ? order by tanggal")
                .params(PemdaAktif.kode(), awal, awal.plusYears(1).minusDays(1))
                .query(HariLibur.class)
                .list();
    }

    /** Years with at least one holiday, the first first. */
    public List<Integer> tahunTersedia() {
        return jdbc.sql(
                        "select distinct extract(year from tanggal) tahun from hari_libur where pemda = ? order by tahun")
                .param(PemdaAktif.kode())
                .query(Integer.class)
                .list();
    }

    public Optional<HariLibur> pada(LocalDate tanggal) {
        return jdbc.sql(PILIH + " and tanggal = ?")
                .params(PemdaAktif.kode(), tanggal)
                .query(HariLibur.class)
                .optional();
    }

    public Optional<HariLibur> cari(long id) {
        return jdbc.sql(PILIH + " and id = ?")
                .params(PemdaAktif.kode(), id)
                .query(HariLibur.class)
                .optional();
    }

    /** Writes a day, or what is now known of a day that is there already. */
    @Transactional
    public void tulis(LocalDate tanggal, String nama, HariLibur.Jenis jenis, String sumber) {
        int ada = jdbc.sql("update hari_libur set nama = ?, jenis = ?, sumber = ? where pemda = ? and tanggal = ?")
                .params(nama, jenis.name(), sumber, PemdaAktif.kode(), tanggal)
                .update();
        if (ada == 0) {
            jdbc.sql("insert into hari_libur (id, pemda, tanggal, nama, jenis, sumber) values (?,?,?,?,?,?)")
                    .params(Id.baru(), PemdaAktif.kode(), tanggal, nama, jenis.name(), sumber)
                    .update();
        }
    }

    @Transactional
    public void hapus(long id) {
        jdbc.sql("delete from hari_libur where pemda = ? and id = ?")
                .params(PemdaAktif.kode(), id)
                .update();
    }
}
