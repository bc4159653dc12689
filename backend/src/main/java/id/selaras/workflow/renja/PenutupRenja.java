package id.selaras.workflow.renja;

import id.selaras.akses.JejakAudit;
import id.selaras.kernel.PemdaAktif;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahDibubarkan;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.pesan.PesanProses;
import id.selaras.workflow.rkpd.PengumpulanRancanganRenjaProcess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A PD that is no more drafts no plan: from the day after its last its process is ended, with the reason on
 * record, and the rancangan RKPD waits for it no longer. What it wrote stays readable.
 */
@Component
public class PenutupRenja {

    private final RuntimeService runtime;
    private final PerangkatDaerahService perangkatDaerah;
    private final PesanProses pesan;
    private final SemuaRenja semua;
    private final JejakAudit jejak;
    private final Clock jam;

    PenutupRenja(
            RuntimeService runtime,
            PerangkatDaerahService perangkatDaerah,
            PesanProses pesan,
            SemuaRenja semua,
            JejakAudit jejak,
            Clock jam) {
        this.runtime = runtime;
        this.perangkatDaerah = perangkatDaerah;
        this.pesan = pesan;
        this.semua = semua;
        this.jejak = jejak;
        this.jam = jam;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void dibubarkan(PerangkatDaerahDibubarkan pd) {
        PemdaAktif.dengan(pd.pemda(), () -> tutup(List.of(perangkatDaerah.ambil(pd.pdId()))));
    }

    /** Ends what still runs for PD of the current Pemda that are no more. @return how many processes ended */
    @Transactional
    public int tutupYangBubar() {
        return tutup(perangkatDaerah.daftarSemua());
    }

    /** Asks the engine once, and not at all where nobody was dissolved. */
    private int tutup(List<PerangkatDaerah> pd) {
        var hariIni = LocalDate.now(jam);
        var bubar = pd.stream()
                .filter(p -> p.berlakuSampai() != null && p.berlakuSampai().isBefore(hariIni))
                .collect(Collectors.toMap(PerangkatDaerah::kode, p -> p));
        if (bubar.isEmpty()) {
            return 0;
        }
        int jumlah = 0;
        for (var proses : berjalan()) {
            var milik = bubar.get(KunciProses.baca(proses.getBusinessKey()).kodePd());
            if (milik != null) {
                akhiri(proses, milik);
                jumlah++;
            }
        }
        return jumlah;
    }

    private List<ProcessInstance> berjalan() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(PenyusunanRenjaProcess.KEY)
                .tenantIdIn(PemdaAktif.kode())
                .list();
    }

    private void akhiri(ProcessInstance proses, PerangkatDaerah pd) {
        var kunci = KunciProses.baca(proses.getBusinessKey());
        var sebab = pd.nama() + " dibubarkan per " + pd.berlakuSampai();
        var renjaId = runtime.getVariable(proses.getId(), PenyusunanRenjaProcess.Variables.RENJA_ID);
        runtime.deleteProcessInstance(proses.getId(), sebab, false, true);
        jejak.catat(
                "proses.dihentikan",
                "renja",
                renjaId instanceof Number n ? n.longValue() : null,
                pd.id(),
                "Penyusunan Renja " + kunci.tahun() + " dihentikan: " + sebab);
        pesan.kirim(
                PengumpulanRancanganRenjaProcess.Messages.RANCANGAN_RENJA_TERVERIFIKASI,
                kunci.induk(),
                Map.of(PengumpulanRancanganRenjaProcess.Variables.KODE_PD, pd.kode()));
        semua.kabarkanBilaLengkap(kunci);
    }
}
