package id.selaras.workflow.strategis;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.strategis.rencana.RencanaService;
import id.selaras.strategis.rencana.TahapRencana;
import id.selaras.verifikasi.RencanaVerifikasiService;
import id.selaras.verifikasi.TemuanRencana;
import java.util.List;
import org.springframework.stereotype.Component;

/** Machine rules before a plan goes on: findings that weigh hold it up, others must be explained at the end. */
@Component
class PemeriksaRencana {

    private final RencanaVerifikasiService verifikasi;
    private final RencanaService rencana;

    PemeriksaRencana(RencanaVerifikasiService verifikasi, RencanaService rencana) {
        this.verifikasi = verifikasi;
        this.rencana = rencana;
    }

    /**
     * @param alasan why findings that call for mending are left as they are; asked for at the rancangan akhir
     * @throws PelanggaranAturan RNC-28 it is empty, RNC-26 findings that weigh, RNC-27 findings that are neither mended nor explained
     */
    void pastikanBoleh(long rencanaId, TahapRencana tahap, String alasan) {
        if (rencana.pohon(rencanaId).urut().isEmpty()) {
            throw new PelanggaranAturan("RNC-28");
        }
        var temuan = verifikasi.periksa(rencanaId);
        tolakBila("RNC-26", temuan.stream().filter(TemuanRencana::berat).toList());
        if (tahap == TahapRencana.RANCANGAN_AKHIR && (alasan == null || alasan.isBlank())) {
            tolakBila(
                    "RNC-27",
                    temuan.stream().filter(TemuanRencana::perluPerbaikan).toList());
        }
    }

    private static void tolakBila(String kode, List<TemuanRencana> temuan) {
        if (!temuan.isEmpty()) {
            throw new PelanggaranAturan(
                    kode, temuan.size(), temuan.get(0).tempat(), temuan.get(0).pesan());
        }
    }
}
