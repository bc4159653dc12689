package id.selaras.verifikasi;

import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RenjaService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lets the demo grow: the Renja of its PD once more and again, each under a PD of its own. */
@TestComponent
class KotaBesar {

    private final JdbcTemplate jdbc;
    private final PerangkatDaerahService perangkatDaerah;
    private final RenjaService renja;
    private int salinan;

    KotaBesar(JdbcTemplate jdbc, PerangkatDaerahService perangkatDaerah, RenjaService renja) {
        this.jdbc = jdbc;
        this.perangkatDaerah = perangkatDaerah;
        this.renja = renja;
    }

    int baris() {
        return jdbc.queryForObject(
                "select count(*) from renja_sub_kegiatan where pemda = ?", Integer.class, PemdaAktif.kode());
    }

    /** Copies whole rounds of the given Renja until there are this many lines. */
    void tumbuhSampai(int baris, int tahun, List<RenjaRingkas> asal) {
        while (baris() < baris) {
            salinan++;
            for (var r : asal) {
                if (baris() < baris) {
                    salin(r, tahun, baris - baris());
                }
            }
        }
    }

    private void salin(RenjaRingkas asal, int tahun, int palingBanyak) {
        var pd = perangkatDaerah.ambil(asal.pdId());
        var baru = perangkatDaerah.simpan(new PerangkatDaerah(
                asal.kodePd().substring(0, asal.kodePd().length() - 4) + "%04d".formatted(salinan),
                asal.namaPd() + " " + salinan,
                asal.singkatanPd() + " " + salinan,
                "Kepala",
                LocalDate.of(2019, 1, 1),
                pd.bidangUrusan()));
        long renjaId = renja.buka(tahun, baru.id());
        jdbc.update(
                "update renja set tahap = ?, status = ? where id = ?",
                asal.tahap().name(),
                "RANCANGAN",
                renjaId);
        var baris = jdbc.queryForList("select * from renja_sub_kegiatan where renja_id = ?", asal.id()).stream()
                .limit(palingBanyak)
                .toList();
        var dana = new ArrayList<Map<String, Object>>();
        var salinanBaris = new ArrayList<Map<String, Object>>();
        for (var satu : baris) {
            var id = Id.baru();
            jdbc.queryForList("select * from renja_sub_kegiatan_dana where sub_kegiatan_id = ?", satu.get("id"))
                    .forEach(d -> dana.add(dengan(d, Map.of("SUB_KEGIATAN_ID", id))));
            salinanBaris.add(dengan(
                    satu,
                    Map.of(
                            "ID",
                            id,
                            "RENJA_ID",
                            renjaId,
                            "SILSILAH",
                            UUID.randomUUID().toString())));
        }
        var indikator = jdbc.queryForList("select * from renja_indikator where renja_id = ?", asal.id()).stream()
                .map(i -> dengan(
                        i,
                        Map.of(
                                "ID",
                                Id.baru(),
                                "RENJA_ID",
                                renjaId,
                                "SILSILAH",
                                UUID.randomUUID().toString())))
                .toList();
        sisipkan("renja_sub_kegiatan", salinanBaris);
        sisipkan("renja_sub_kegiatan_dana", dana);
        sisipkan("renja_indikator", indikator);
    }

    private static Map<String, Object> dengan(Map<String, Object> baris, Map<String, Object> ganti) {
        Map<String, Object> hasil = new HashMap<>(baris);
        hasil.putAll(ganti);
        return hasil;
    }

    private void sisipkan(String tabel, List<Map<String, Object>> baris) {
        if (baris.isEmpty()) {
            return;
        }
        var kolom = List.copyOf(baris.get(0).keySet());
        jdbc.batchUpdate(
                "insert into " + tabel + " (" + String.join(",", kolom) + ") values (?" + ",?".repeat(kolom.size() - 1)
                        + ")",
                baris.stream().map(b -> kolom.stream().map(b::get).toArray()).toList());
    }
}
