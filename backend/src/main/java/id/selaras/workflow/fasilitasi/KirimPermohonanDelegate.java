package id.selaras.workflow.fasilitasi;

import id.selaras.kernel.PemdaAktif;
import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.VariabelAcara;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Freezes what is sent. One of the two ways over the border: the process of the provinsi starts in its own Pemda. */
@Component("kirimPermohonanDelegate")
class KirimPermohonanDelegate implements JavaDelegate {

    /** The edition of the process law under which a raperda is evaluated. */
    private static final String PEDOMAN = "PMDN-86-2017";

    private final FasilitasiService fasilitasi;
    private final RkpdService rkpd;
    private final ObjectProvider<RuntimeService> runtime;

    KirimPermohonanDelegate(FasilitasiService fasilitasi, RkpdService rkpd, ObjectProvider<RuntimeService> runtime) {
        this.fasilitasi = fasilitasi;
        this.rkpd = rkpd;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var f = fasilitasi.kirim(IdFasilitasi.dari(execution));
        if (f.provinsi() == null) {
            return;
        }
        var pedoman = f.jenis().evaluasi() ? PEDOMAN : rkpd.ambil(f.tahun()).pedoman();
        PemdaAktif.dengan(
                f.provinsi(),
                () -> runtime.getObject()
                        .startProcessInstanceByKey(
                                PenelaahanFasilitasiProcess.KEY,
                                new KunciProses(f.provinsi(), f.tahun(), f.pemda()).teks(),
                                Map.of(
                                        VariabelAcara.FASILITASI_ID, f.id(),
                                        VariabelAcara.PERIHAL, f.nama(),
                                        CatatPermohonanDelegate.EVALUASI,
                                                f.jenis().evaluasi(),
                                        CatatPermohonanDelegate.PEDOMAN, pedoman)));
    }
}
