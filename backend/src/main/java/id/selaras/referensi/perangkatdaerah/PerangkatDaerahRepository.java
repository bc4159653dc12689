package id.selaras.referensi.perangkatdaerah;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PerangkatDaerahRepository extends Repository<PerangkatDaerah, Long> {

    PerangkatDaerah save(PerangkatDaerah pd);

    @Query("select p from PerangkatDaerah p left join fetch p.bidangUrusan where p.id = :id")
    Optional<PerangkatDaerah> ambil(long id);

    @Query("select p from PerangkatDaerah p left join fetch p.bidangUrusan where p.kode = :kode")
    Optional<PerangkatDaerah> ambilDariKode(String kode);

    @Query("select distinct p from PerangkatDaerah p left join fetch p.bidangUrusan order by p.kode")
    List<PerangkatDaerah> semua();
}
