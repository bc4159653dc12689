package id.selaras.tahunan.renja;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IndikatorRenjaRepository extends Repository<IndikatorRenja, Long> {

    IndikatorRenja save(IndikatorRenja indikator);

    Iterable<IndikatorRenja> saveAll(Iterable<IndikatorRenja> indikator);

    void delete(IndikatorRenja indikator);

    Optional<IndikatorRenja> findByRenjaIdAndSilsilah(long renjaId, String silsilah);

    @Query("select i from IndikatorRenja i where i.renjaId = :renjaId order by i.kode, i.urutan, i.id")
    List<IndikatorRenja> semua(long renjaId);

    @Query("select i from IndikatorRenja i where i.renjaId = :renjaId and i.silsilah in :silsilah")
    List<IndikatorRenja> dariSilsilah(long renjaId, Collection<String> silsilah);
}
