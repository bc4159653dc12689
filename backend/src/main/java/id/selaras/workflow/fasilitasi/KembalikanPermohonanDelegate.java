package id.selaras.workflow.fasilitasi;

import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.pesan.PesanProses;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What is missing is told to the one who asked, who has the request back. */
@Component("kembalikanPermohonanDelegate")
class KembalikanPermohonanDelegate implements JavaDelegate {

    private final FasilitasiService fasilitasi;
    private final PesanProses pesan;

    KembalikanPermohonanDelegate(FasilitasiService fasilitasi, PesanProses pesan) {
        this.fasilitasi = fasilitasi;
        this.pesan = pesan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = IdFasilitasi.dari(execution);
        var f = fasilitasi.ambil(id);
        fasilitasi.kembalikan(id, (String) execution.getVariable(PenelaahanFasilitasiProcess.Variables.ALASAN));
        pesan.kirim(
                JawabanProvinsi.pesan(f),
                KunciProses.pemda(f.pemda(), f.tahun()),
                Map.of(FasilitasiRkpdProcess.Variables.LENGKAP, false));
    }
}
