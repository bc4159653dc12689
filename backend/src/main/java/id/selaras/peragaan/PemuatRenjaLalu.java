package id.selaras.peragaan;

import id.selaras.kernel.Id;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Last year's Renja of the demo, as it was set: its lines and what they foresaw for this year. It was
 * drafted before Selaras, so no process ran for it and it has no history.
 */
@Component
class PemuatRenjaLalu {

    private static final String NOMOR = "Peraturan Wali Kota Malang Nomor 34 Tahun 2020 (data contoh)";

    private final JdbcTemplate jdbc;

    PemuatRenjaLalu(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Once for a PD and year. */
    void muat(Berkas berkas, String pemda, String kunci, long pdId, int tahun, String pedoman, String nomenklatur) {
        Integer ada = jdbc.queryForObject(
                "select count(*) from renja where pemda = ? and tahun = ? and perangkat_daerah_id = ?",
                Integer.class,
                pemda,
                tahun,
                pdId);
        if (ada != null && ada > 0) {
            return;
        }
        long renjaId = Id.baru();
        var ditetapkan = LocalDate.of(tahun - 1, 7, 30);
        new Sisipan(jdbc, "renja")
                .tambah(
                        "id",
                        renjaId,
                        "pemda",
                        pemda,
                        "tahun",
                        tahun,
                        "perangkat_daerah_id",
                        pdId,
                        "pedoman",
                        pedoman,
                        "nomenklatur",
                        nomenklatur,
                        "tahap",
                        "PENETAPAN",
                        "status",
                        "DITETAPKAN",
                        "status_sejak",
                        Timestamp.valueOf(LocalDateTime.of(ditetapkan, java.time.LocalTime.of(3, 0))),
                        "perubahan",
                        0,
                        "nomor_penetapan",
                        NOMOR,
                        "tanggal_penetapan",
                        ditetapkan,
                        "versi",
                        0)
                .tulis();
        baris(berkas, pemda, kunci, renjaId, tahun);
    }

    private void baris(Berkas berkas, String pemda, String kunci, long renjaId, int tahun) {
        var baris = new Sisipan(jdbc, "renja_sub_kegiatan");
        var dana = new Sisipan(jdbc, "renja_sub_kegiatan_dana");
        for (var b : berkas.csv("renja-" + tahun + "/" + kunci + ".csv")) {
            long id = Id.baru();
            var kolom = PemuatRenja.kunciBaris(id, pemda, renjaId, b);
            kolom.putAll(PemuatRenja.isiBaris(b));
            kolom.put("asal", "TEKNOKRATIK");
            baris.tambah(kolom);
            Berkas.dana(b.get("sumber_dana"))
                    .forEach((kode, jumlah) ->
                            dana.tambah("sub_kegiatan_id", id, "sumber_dana", kode, "jumlah", jumlah));
        }
        baris.tulis();
        dana.tulis();
    }
}
