package id.selaras.tahunan.renja;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubKegiatanRepository extends Repository<SubKegiatanRenja, Long> {

    SubKegiatanRenja save(SubKegiatanRenja baris);

    Iterable<SubKegiatanRenja> saveAll(Iterable<SubKegiatanRenja> baris);

    void delete(SubKegiatanRenja baris);

    Optional<SubKegiatanRenja> findByIdAndRenjaId(long id, long renjaId);

    Optional<SubKegiatanRenja> findByRenjaIdAndSilsilah(long renjaId, String silsilah);

    @Query("""
            select distinct s from SubKegiatanRenja s left join fetch s.sumberDana
             where s.renjaId = :renjaId order by s.kode, s.id
            """)
    List<SubKegiatanRenja> semua(long renjaId);

    @Query("""
            select distinct s from SubKegiatanRenja s left join fetch s.sumberDana
             where s.renjaId = :renjaId and s.silsilah in :silsilah order by s.kode, s.id
            """)
    List<SubKegiatanRenja> dariSilsilah(long renjaId, Collection<String> silsilah);

    @Query("select coalesce(sum(s.pagu), 0) from SubKegiatanRenja s where s.renjaId = :renjaId")
    BigDecimal total(long renjaId);
}
