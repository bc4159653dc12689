package id.selaras.tahunan.rkpd;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RkpdRepository extends Repository<Rkpd, Long> {

    Rkpd save(Rkpd rkpd);

    Optional<Rkpd> findByTahun(int tahun);

    Optional<Rkpd> findById(Long id);
}
