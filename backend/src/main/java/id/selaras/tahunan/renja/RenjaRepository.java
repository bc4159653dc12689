package id.selaras.tahunan.renja;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RenjaRepository extends Repository<Renja, Long> {

    Renja save(Renja renja);

    Optional<Renja> findById(Long id);

    Optional<Renja> findByTahunAndPdId(int tahun, long pdId);

    /** Holds the row until the end of the transaction: edits and submission never run side by side. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Renja r where r.id = :id")
    Optional<Renja> kunci(long id);

    @Query("select r.id from Renja r where r.tahun = :tahun order by r.id")
    List<Long> idTahun(int tahun);
}
