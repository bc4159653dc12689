package id.selaras.workflow.fasilitasi;

import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.pesan.PesanProses;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The other way over the border: a message to the one who asked that the result is there. */
@Component("kirimHasilFasilitasiDelegate")
class KirimHasilFasilitasiDelegate implements JavaDelegate {

    private final FasilitasiService fasilitasi;
    private final PesanProses pesan;

    KirimHasilFasilitasiDelegate(FasilitasiService fasilitasi, PesanProses pesan) {
        this.fasilitasi = fasilitasi;
        this.pesan = pesan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var f = fasilitasi.ambil(IdFasilitasi.dari(execution));
        pesan.kirim(
                JawabanProvinsi.pesan(f),
                KunciProses.pemda(f.pemda(), f.tahun()),
                Map.of(FasilitasiRkpdProcess.Variables.LENGKAP, true));
    }
}
