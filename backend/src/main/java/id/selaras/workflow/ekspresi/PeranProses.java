package id.selaras.workflow.ekspresi;

import id.selaras.akses.Peran;
import id.selaras.workflow.KunciProses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Candidate groups, for the models: {@code ${peran.pemda('SEKDA')}}, {@code
 * ${peran.pd('PERENCANA_PD', execution)}}. The engine calls this class by name, so it is public.
 */
@Component("peran")
public class PeranProses {

    /** An office of the whole Pemda: "SEKDA". */
    public String pemda(String peran) {
        return Peran.valueOf(peran).name();
    }

    /** An office at the PD of this process: "PERENCANA_PD@2.16.2.20.2.21.10.0000". */
    public String pd(String peran, DelegateExecution execution) {
        return kelompok(Peran.valueOf(peran), KunciProses.dari(execution).kodePd());
    }

    /** The group that a task is given to, and that a person belongs to who holds the office. */
    public static String kelompok(Peran peran, String kodePd) {
        return peran.padaPd() ? peran.name() + "@" + kodePd : peran.name();
    }

    /** Whom to tell when this office is late: the one who answers for it. */
    public static String atasan(Peran peran, String kodePd) {
        return switch (peran) {
            case PERENCANA_PD, SEKRETARIS_PD -> kelompok(Peran.KEPALA_PD, kodePd);
            case KEPALA_PD, MITRA_BAPPEDA -> Peran.KABID_BAPPEDA.name();
            case KABID_BAPPEDA, INSPEKTORAT, PROVINSI -> Peran.KEPALA_BAPPEDA.name();
            case SEKDA -> Peran.KEPALA_DAERAH.name();
            default -> Peran.SEKDA.name();
        };
    }
}
