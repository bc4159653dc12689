package id.selaras.tahunan.rkpd;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RkpdRepository extends Repository<Rkpd, Long> {

    Rkpd save(Rkpd rkpd);

    Optional<Rkpd> findByTahun(int tahun);

    Optional<Rkpd> findById(Long id);

    /** Holds the row until the end of the transaction: changes of prioritas, plafon and status follow one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Rkpd r where r.tahun = :tahun")
    Optional<Rkpd> kunci(int tahun);

    @Query("select r.tahun from Rkpd r order by r.tahun desc")
    List<Integer> tahun();
}
