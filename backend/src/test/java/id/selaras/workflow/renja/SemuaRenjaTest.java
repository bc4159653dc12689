package id.selaras.workflow.renja;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.StatusRenja;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.pesan.PesanProses;
import id.selaras.workflow.siklus.SiklusTahunanProcess;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SemuaRenjaTest {

    private static final KunciProses KUNCI = KunciProses.renja("35.73", 2022, "2.16");

    private final PesanProses pesan = mock(PesanProses.class);

    private SemuaRenja semua(List<RenjaRingkas> renja, long... pdAktif) {
        var layanan = mock(RenjaService.class);
        var perangkatDaerah = mock(PerangkatDaerahService.class);
        var aktif = LongStream.of(pdAktif)
                .mapToObj(id -> {
                    var pd = mock(PerangkatDaerah.class);
                    when(pd.id()).thenReturn(id);
                    return pd;
                })
                .toList();
        when(layanan.daftar(2022)).thenReturn(renja);
        when(perangkatDaerah.daftarAktif()).thenReturn(aktif);
        return new SemuaRenja(layanan, perangkatDaerah, pesan);
    }

    private static RenjaRingkas renja(long pd, StatusRenja status) {
        var r = mock(RenjaRingkas.class);
        when(r.pdId()).thenReturn(pd);
        when(r.status()).thenReturn(status);
        return r;
    }

    @Test
    void dissolvedPdIsNotWaitedFor() {
        var daftar = List.of(renja(1, StatusRenja.DITETAPKAN), renja(2, StatusRenja.DISUSUN));

        semua(daftar, 1).kabarkanBilaLengkap(KUNCI);

        verify(pesan).kirim(SiklusTahunanProcess.Messages.SEMUA_RENJA_DITETAPKAN, KUNCI.induk(), Map.of());
    }

    @Test
    void oneThatIsNotSetHoldsTheYearOpen() {
        var daftar = List.of(renja(1, StatusRenja.DITETAPKAN), renja(2, StatusRenja.TERVERIFIKASI));

        semua(daftar, 1, 2).kabarkanBilaLengkap(KUNCI);

        verify(pesan, never()).kirim(any(), any(), any());
    }

    @Test
    void whereNobodyIsLeftNothingIsTold() {
        semua(List.of(renja(1, StatusRenja.DISUSUN))).kabarkanBilaLengkap(KUNCI);

        verify(pesan, never()).kirim(any(), any(), any());
    }
}
