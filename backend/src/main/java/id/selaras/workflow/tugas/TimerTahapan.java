package id.selaras.workflow.tugas;

import id.selaras.workflow.forum.PenelaahanPokirProcess;
import id.selaras.workflow.rkpd.PengumpulanRancanganRenjaProcess;
import id.selaras.workflow.strategis.PengumpulanRenstraProcess;
import java.util.Map;

/** Timers drawn in a model that wait for the date of a stage. A test compares them with the models. */
final class TimerTahapan {

    static final Map<String, String> ELEMEN = Map.of(
            "RKPD_PENGUMPULAN_RENJA", PengumpulanRancanganRenjaProcess.Elements.START_EVENT_BATAS_PENGUMPULAN_LEWAT,
            "RPJMD_PENGUMPULAN_RENSTRA", PengumpulanRenstraProcess.Elements.BOUNDARY_EVENT_BATAS_PENGUMPULAN_LEWAT,
            "RKPD_POKIR", PenelaahanPokirProcess.Elements.BOUNDARY_EVENT_BATAS_POKIR_LEWAT);

    private TimerTahapan() {}
}
