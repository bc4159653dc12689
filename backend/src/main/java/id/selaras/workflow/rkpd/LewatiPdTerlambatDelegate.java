package id.selaras.workflow.rkpd;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.pesan.PesanProses;
import id.selaras.workflow.rkpd.PengumpulanRancanganRenjaProcess.Variables;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the decision to go on without the PD named (codes, separated by commas), and moves the count. */
@Component("lewatiPdTerlambatDelegate")
class LewatiPdTerlambatDelegate implements JavaDelegate {

    private final RenjaMasuk masuk;
    private final RkpdService rkpd;
    private final PesanProses pesan;

    LewatiPdTerlambatDelegate(RenjaMasuk masuk, RkpdService rkpd, PesanProses pesan) {
        this.masuk = masuk;
        this.rkpd = rkpd;
        this.pesan = pesan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kunci = KunciProses.dari(execution);
        var dipilih = dipilih(execution, masuk.ditunggu(kunci.tahun()));
        var alasan = (String) execution.getVariable(Variables.ALASAN);
        dipilih.forEach(r -> rkpd.lewatiPd(kunci.tahun(), r.pdId(), alasan));
        dipilih.forEach(r -> pesan.kirim(
                PengumpulanRancanganRenjaProcess.Messages.RANCANGAN_RENJA_TERVERIFIKASI,
                kunci,
                Map.of(Variables.KODE_PD, r.kodePd())));
        execution.setVariable(
                Variables.ADA_YANG_DITUNGGU, !masuk.ditunggu(kunci.tahun()).isEmpty());
    }

    private static List<RenjaRingkas> dipilih(DelegateExecution execution, List<RenjaRingkas> ditunggu) {
        var teks = execution.getVariable(Variables.PD_DILEWATI) instanceof String t ? t : "";
        Set<String> kode =
                Arrays.stream(teks.split("\\s*,\\s*")).filter(k -> !k.isBlank()).collect(Collectors.toSet());
        var hasil = ditunggu.stream().filter(r -> kode.contains(r.kodePd())).toList();
        if (hasil.isEmpty()) {
            throw new PelanggaranAturan("TGS-18");
        }
        return hasil;
    }
}
