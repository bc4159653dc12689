package id.selaras.uji;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.PlafonService;
import id.selaras.tahunan.rkpd.RkpdService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A city with two PD, a plan year and somebody in each office, for the tests of its pages. */
@UjiPersistensi
public abstract class HalamanUji {

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected KotaUji kotaUji;

    @Autowired
    protected RkpdService rkpd;

    @Autowired
    protected RenjaService renja;

    @Autowired
    protected PlafonService plafon;

    @Autowired
    protected JadwalService jadwal;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected Clock jam;

    protected KotaUji.Kota kota;
    protected long kominfo;
    protected long dinkes;
    protected long prioritasId;
    protected Map<Peran, Pelaku> orang;

    @BeforeEach
    void siapkan() {
        kota = kotaUji.baru();
        kominfo = kota.pd("2.16", "Dinas Kominfo");
        dinkes = kota.pd("1.02", "Dinas Kesehatan");
        orang = new EnumMap<>(Peran.class);
        for (var p : Peran.values()) {
            orang.put(p, kota.orang(p.name().toLowerCase(java.util.Locale.ROOT), p, p.padaPd() ? kominfo : null));
        }
        var r = kota.sistem(() -> rkpd.buka(2099, "Tema <b>tebal</b> pembangunan", "PMDN-86-2017", "050-3708-2020"));
        prioritasId = kota.prioritas(r.id(), 1, "Pemulihan ekonomi & <script>alert(1)</script>");
        long id = kota.sistem(() -> renja.buka(2099, kominfo));
        kota.sistem(() -> renja.buka(2099, dinkes));
        kota.baris(id, "2.16.02.2.01.05", prioritasId, "PAD", "1500000.50");
        var hari = LocalDate.now(jam);
        kota.sistem(() -> {
            jdbc.sql(
                            "delete from jadwal_tahapan where pemda = ? and tahapan in ('RENJA_PENYUSUNAN_RANCANGAN_AWAL', 'RKPD_MUSRENBANG', 'RENJA_PERBAIKAN')")
                    .param(kota.kode())
                    .update();
            jadwal.isi(
                    2099,
                    "RENJA_PENYUSUNAN_RANCANGAN_AWAL",
                    "Rancangan awal Renja",
                    hari.minusDays(3),
                    null,
                    "Ps <b>1</b>",
                    "K m");
            jadwal.isi(2099, "RKPD_MUSRENBANG", "Musrenbang RKPD", hari.plusDays(27), null, "sumber", "S+");
            jadwal.isi(2099, "RENJA_PERBAIKAN", "Perbaikan Renja", null, 7, "sumber", "S");
            return null;
        });
    }
}
