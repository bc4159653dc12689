package id.selaras.workflow.renja;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Wewenang;
import id.selaras.verifikasi.VerifikasiService;
import id.selaras.workflow.tugas.DelegasiTugas;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PutuskanVerifikasiListenerTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsVerificationWhetherThePersonHasTheTaskByDelegation(boolean didelegasikan) {
        var verifikasi = mock(VerifikasiService.class);
        var delegasi = mock(DelegasiTugas.class);
        var wewenang = mock(Wewenang.class);
        var tugas = mock(DelegateTask.class);
        var execution = mock(DelegateExecution.class);
        when(wewenang.pelaku()).thenReturn(new Pelaku(5L, "kabid", "Kabid", "35.73", List.of()));
        when(delegasi.berlaku("t-1", 5L)).thenReturn(didelegasikan);
        when(verifikasi.putuskan(77L, "DIKEMBALIKAN", "Lengkapi", didelegasikan))
                .thenReturn(new VerifikasiService.Hasil(0, 3));
        when(tugas.getId()).thenReturn("t-1");
        when(tugas.getExecution()).thenReturn(execution);
        when(tugas.getVariable("keputusan")).thenReturn("DIKEMBALIKAN");
        when(execution.getVariable(any())).thenAnswer(p -> "renjaId".equals(p.getArgument(0)) ? 77L : "Lengkapi");

        new PutuskanVerifikasiListener(verifikasi, delegasi, wewenang).notify(tugas);

        verify(verifikasi).putuskan(77L, "DIKEMBALIKAN", "Lengkapi", didelegasikan);
    }
}
