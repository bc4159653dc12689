package id.selaras.tahunan.renja;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes a step: rows, trail and the number of the change, all or nothing, then adds up. */
@Component
class PencatatLangkah {

    private final EntityManager em;
    private final RenjaRepository repository;
    private final RiwayatRenja riwayat;
    private final HitungRenja hitung;
    private final JendelaSunting jendela;
    private final JdbcTemplate templat;

    PencatatLangkah(
            EntityManager em,
            RenjaRepository repository,
            RiwayatRenja riwayat,
            HitungRenja hitung,
            JendelaSunting jendela,
            JdbcTemplate templat) {
        this.em = em;
        this.repository = repository;
        this.riwayat = riwayat;
        this.hitung = hitung;
        this.jendela = jendela;
        this.templat = templat;
    }

    HasilSunting selesai(Langkah langkah) {
        if (langkah.menambahBaris()) {
            jendela.pastikanBolehMenambah(langkah.renja());
        }
        langkah.baru().forEach(em::persist);
        langkah.dihapus().forEach(em::remove);
        var renja = langkah.renja();
        riwayat.catat(renja, langkah.kelompok(), langkah.asalKelompok(), langkah.perubahan());
        repository.save(renja);
        em.flush();
        lanjutkanVersi(langkah);
        return langkah.hasil(hitung.total(renja.id(), renja.tahun(), renja.pdId()));
    }

    /**
     * Hibernate starts every row at version 0. One that came back goes on counting where it was, or a
     * browser that still shows it from before would not notice what changed since.
     */
    private void lanjutkanVersi(Langkah langkah) {
        if (langkah.versiBaris().isEmpty() && langkah.versiIndikator().isEmpty()) {
            return;
        }
        em.clear();
        langkah.versiBaris().forEach(SubKegiatanRenja::versi);
        langkah.versiIndikator().forEach(IndikatorRenja::versi);
        tulisVersi(
                "renja_sub_kegiatan",
                langkah.versiBaris().keySet().stream()
                        .map(b -> new Object[] {b.versi(), b.id()})
                        .toList());
        tulisVersi(
                "renja_indikator",
                langkah.versiIndikator().keySet().stream()
                        .map(i -> new Object[] {i.versi(), i.baris().id()})
                        .toList());
    }

    private void tulisVersi(String tabel, List<Object[]> nilai) {
        templat.batchUpdate("update " + tabel + " set versi = ? where id = ?", nilai);
    }
}
