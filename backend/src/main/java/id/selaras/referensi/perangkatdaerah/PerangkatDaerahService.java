package id.selaras.referensi.perangkatdaerah;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The PD of the current Pemda. */
@Service
@Transactional(readOnly = true)
public class PerangkatDaerahService {

    private final PerangkatDaerahRepository repository;
    private final ApplicationEventPublisher peristiwa;
    private final Clock jam;

    PerangkatDaerahService(PerangkatDaerahRepository repository, ApplicationEventPublisher peristiwa, Clock jam) {
        this.repository = repository;
        this.peristiwa = peristiwa;
        this.jam = jam;
    }

    /** @throws PelanggaranAturan PD-01 when there is none in this Pemda */
    public PerangkatDaerah ambil(long id) {
        return repository.ambil(id).orElseThrow(() -> new PelanggaranAturan("PD-01", id));
    }

    public Optional<PerangkatDaerah> cariDariKode(String kode) {
        return repository.ambilDariKode(kode);
    }

    /** Those that exist today, in the order of their codes. */
    public List<PerangkatDaerah> daftarAktif() {
        var hariIni = LocalDate.now(jam);
        return repository.semua().stream().filter(pd -> pd.aktif(hariIni)).toList();
    }

    public List<PerangkatDaerah> daftarSemua() {
        return repository.semua();
    }

    @Transactional
    public PerangkatDaerah simpan(PerangkatDaerah pd) {
        return repository.save(pd);
    }

    @Transactional
    public void ubahNama(long id, String nama, String singkatan) {
        ambil(id).ubahNama(nama, singkatan);
    }

    @Transactional
    public void ubahPejabat(long id, PejabatPd pejabat) {
        ambil(id).ubahPejabat(pejabat);
    }

    @Transactional
    public void bubarkan(long id, LocalDate sampai) {
        var pd = ambil(id);
        pd.bubarkan(sampai);
        peristiwa.publishEvent(new PerangkatDaerahDibubarkan(PemdaAktif.kode(), id, pd.kode(), sampai));
    }
}
