package id.selaras.tahunan.renja;

import id.selaras.akses.Jabatan;
import id.selaras.akses.JenisJabatan;
import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.tahunan.rkpd.RkpdService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A small Pemda for tests, new for each: one dinas, its people, a short national list, an open Renja. */
@Component
public class PanggungRenja {

    public static final String VERSI = "UJI";
    private static final AtomicInteger NOMOR = new AtomicInteger(10);

    private final JdbcClient jdbc;
    private final PerangkatDaerahService perangkatDaerah;
    private final RkpdService rkpd;
    private final RenjaService renja;
    private final PenggunaService pengguna;
    private final Wewenang wewenang;
    private final PenyuntinganRenja penyuntingan;

    PanggungRenja(
            JdbcClient jdbc,
            PerangkatDaerahService perangkatDaerah,
            RkpdService rkpd,
            RenjaService renja,
            PenggunaService pengguna,
            Wewenang wewenang,
            PenyuntinganRenja penyuntingan) {
        this.jdbc = jdbc;
        this.perangkatDaerah = perangkatDaerah;
        this.rkpd = rkpd;
        this.renja = renja;
        this.pengguna = pengguna;
        this.wewenang = wewenang;
        this.penyuntingan = penyuntingan;
    }

    /** Everything a test needs to act. */
    public final class Panggung {
        public String pemda;
        public long pdId;
        public long renjaId;
        public Pelaku perencana;
        public Pelaku rekan;
        public Pelaku mitra;
        public Pelaku kabid;
        public Pelaku orangLain;

        public <T> T sebagai(Pelaku pelaku, Supplier<T> kerja) {
            return wewenang.sebagai(pelaku, kerja);
        }

        public <T> T oleh(Supplier<T> kerja) {
            return wewenang.sebagai(perencana, kerja);
        }

        public void sistem(Runnable kerja) {
            PemdaAktif.dengan(pemda, kerja);
        }

        public void plafon(String jumlah, Map<String, String> bagian) {
            PemdaAktif.dengan(pemda, () -> {
                var per = new java.util.TreeMap<String, BigDecimal>();
                bagian.forEach((k, v) -> per.put(k, new BigDecimal(v)));
                rkpd.tetapkanPlafon(2022, pdId, new BigDecimal(jumlah), per);
            });
        }

        /** A line with money, added as the planner does. */
        public BarisSubKegiatan baris(String kode, String pagu) {
            var baru = oleh(() -> penyuntingan.tambahBaris(renjaId, List.of(kode)))
                    .baris()
                    .get(0);
            return oleh(() -> penyuntingan.ubahSel(renjaId, baru.silsilah(), baru.versi(), SelBaris.PAGU, pagu))
                    .baris()
                    .get(0);
        }
    }

    public Panggung siapkan() {
        var p = new Panggung();
        p.pemda = "90." + NOMOR.incrementAndGet();
        nomenklatur();
        jdbc.sql("insert into pemda (kode, nama, jenis, tempat, zona, kertas, nama_bappeda, data_contoh)"
                        + " values (?, 'Kota Uji', 'KOTA', 'Uji', 'Asia/Makassar', 'A4', 'Bappeda Kota Uji', true)")
                .param(p.pemda)
                .update();
        List.of("PAD:Pendapatan Asli Daerah", "DAU:Dana Alokasi Umum", "DBHCHT:DBH Cukai Hasil Tembakau")
                .forEach(s -> jdbc.sql("insert into sumber_dana (pemda, kode, nama, urutan) values (?,?,?,?)")
                        .params(p.pemda, s.split(":")[0], s.split(":")[1], s.length())
                        .update());
        PemdaAktif.dengan(p.pemda, () -> {
            p.pdId = perangkatDaerah
                    .simpan(new PerangkatDaerah(
                            "2.16.2.20.2.21.10.0000",
                            "Dinas Komunikasi dan Informatika",
                            "Diskominfo",
                            "Kepala Dinas Komunikasi dan Informatika",
                            LocalDate.of(2019, 1, 1),
                            List.of("2.16", "2.20")))
                    .id();
            var lain = perangkatDaerah.simpan(new PerangkatDaerah(
                    "1.02.0.00.0.00.02.0000",
                    "Dinas Kesehatan",
                    "Dinkes",
                    "Kepala Dinas Kesehatan",
                    LocalDate.of(2019, 1, 1),
                    List.of("1.02")));
            rkpd.buka(2022, "Tema uji", "PMDN-86-2017", VERSI);
            prioritas();
            p.renjaId = renja.buka(2022, p.pdId);
            renja.mulaiTahap(p.renjaId, Tahap.RANCANGAN);
            p.perencana = orang(p.pemda, "Perencana", Peran.PERENCANA_PD, p.pdId);
            p.rekan = orang(p.pemda, "Sekretaris", Peran.SEKRETARIS_PD, p.pdId);
            p.mitra = orang(p.pemda, "Mitra", Peran.MITRA_BAPPEDA, p.pdId);
            p.kabid = orang(p.pemda, "Kabid", Peran.KABID_BAPPEDA, null);
            p.orangLain = orang(p.pemda, "Perencana Dinkes", Peran.PERENCANA_PD, lain.id());
        });
        return p;
    }

    private Pelaku orang(String pemda, String nama, Peran peran, Long pdId) {
        var masuk = peran.name().toLowerCase(java.util.Locale.ROOT) + "."
                + UUID.randomUUID().toString().substring(0, 8);
        var id = pengguna.buatDenganHash(pemda, masuk, nama, "{noop}x");
        pengguna.tugaskan(pemda, id, peran, pdId, LocalDate.of(2019, 1, 1), null, JenisJabatan.DEFINITIF);
        return new Pelaku(
                id,
                masuk,
                nama,
                pemda,
                List.of(new Jabatan(peran, pdId, null, pdId == null ? null : "Dinas", "D", JenisJabatan.DEFINITIF)));
    }

    private void prioritas() {
        var rkpdId = rkpd.ambil(2022).id();
        List.of("1:Infrastruktur terintegrasi:Infrastruktur", "2:Layanan dasar yang merata:Layanan dasar")
                .forEach(s -> jdbc.sql("insert into rkpd_prioritas (id, pemda, rkpd_id, nomor, nama, singkat)"
                                + " values (?,?,?,?,?,?)")
                        .params(
                                Id.baru(),
                                PemdaAktif.kode(),
                                rkpdId,
                                Integer.valueOf(s.split(":")[0]),
                                s.split(":")[1],
                                s.split(":")[2])
                        .update());
    }

    private void nomenklatur() {
        if (jdbc.sql("select count(*) from nomenklatur_versi where kode = ?")
                        .param(VERSI)
                        .query(Integer.class)
                        .single()
                > 0) {
            return;
        }
        jdbc.sql(
                        "insert into nomenklatur_versi (kode, judul, sumber, indikator_tetap) values (?, 'Daftar uji', 'uji', false)")
                .param(VERSI)
                .update();
        DaftarUji.NOMENKLATUR.forEach(n -> jdbc.sql("insert into nomenklatur (versi, jenis_pemda, kode, jenjang, nama,"
                        + " indikator, satuan, dicabut) values (?,2,?,?,?,?,?,false)")
                .params(VERSI, n.kode(), n.jenjang().name(), n.nama(), n.indikator(), n.satuan())
                .update());
        DaftarUji.SATUAN.forEach(s -> jdbc.sql("insert into satuan (nama, bulat, persen) values (?,?,?)")
                .params(s.nama(), s.bulat(), s.persen())
                .update());
    }
}
