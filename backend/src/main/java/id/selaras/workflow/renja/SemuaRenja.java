package id.selaras.workflow.renja;

import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.StatusRenja;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.pesan.PesanProses;
import id.selaras.workflow.siklus.SiklusTahunanProcess;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the yearly cycle when every Renja of the PD that exist is set. */
@Component
class SemuaRenja {

    private final RenjaService renja;
    private final PerangkatDaerahService perangkatDaerah;
    private final PesanProses pesan;

    SemuaRenja(RenjaService renja, PerangkatDaerahService perangkatDaerah, PesanProses pesan) {
        this.renja = renja;
        this.perangkatDaerah = perangkatDaerah;
        this.pesan = pesan;
    }

    /** Those of a PD dissolved meanwhile are not waited for; with none set there is nothing to tell. */
    void kabarkanBilaLengkap(KunciProses kunci) {
        var aktif =
                perangkatDaerah.daftarAktif().stream().map(PerangkatDaerah::id).collect(Collectors.toSet());
        var dinanti = renja.daftar(kunci.tahun()).stream()
                .filter(r -> aktif.contains(r.pdId()))
                .toList();
        if (!dinanti.isEmpty() && dinanti.stream().allMatch(r -> r.status() == StatusRenja.DITETAPKAN)) {
            pesan.kirim(SiklusTahunanProcess.Messages.SEMUA_RENJA_DITETAPKAN, kunci.induk(), Map.of());
        }
    }
}
