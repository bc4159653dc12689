package id.selaras.workflow.ekspresi;

import id.selaras.akses.Peran;
import id.selaras.workflow.KunciProses;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Candidate groups, for the models: {@code ${peran.pemda('SEKDA')}}, {@code
 * ${peran.pd('PERENCANA_PD', execution)}}. The engine calls this class by name, so it is public.
 */
@Component("peran")
public class PeranProses {

    private final JdbcClient jdbc;
    private final Clock jam;

    PeranProses(JdbcClient jdbc, Clock jam) {
        this.jdbc = jdbc;
        this.jam = jam;
    }

    /** An office of the whole Pemda: "SEKDA". */
    public String pemda(String peran) {
        return Peran.valueOf(peran).name();
    }

    /** An office at the PD of this process: "PERENCANA_PD@2.16.2.20.2.21.10.0000". */
    public String pd(String peran, DelegateExecution execution) {
        return kelompok(Peran.valueOf(peran), KunciProses.dari(execution).kodePd());
    }

    /** Who holds the forum of this process: its PD, its camat or lurah, or Bappeda. */
    public String penyelenggara(DelegateExecution execution) {
        return pemegang(execution, Peran.PERENCANA_PD, Peran.KABID_BAPPEDA);
    }

    /** Who chairs it and signs its berita acara. */
    public String pimpinanSidang(DelegateExecution execution) {
        return pemegang(execution, Peran.KEPALA_PD, Peran.KEPALA_BAPPEDA);
    }

    /** Whose document is reviewed: the team of a PD, or Bappeda for the RKPD. */
    public String yangDireviu(DelegateExecution execution) {
        var kodePd = KunciProses.dari(execution).kodePd();
        return kodePd == null ? Peran.KABID_BAPPEDA.name() : kelompok(Peran.SEKRETARIS_PD, kodePd);
    }

    private String pemegang(DelegateExecution execution, Peran diPd, Peran diBappeda) {
        var wilayah = (String) execution.getVariable(VariabelAcara.WILAYAH);
        return switch (VariabelAcara.jenis(execution)) {
            case FORUM_PD, FORUM_PD_RENSTRA ->
                kelompok(diPd, KunciProses.dari(execution).kodePd());
            case MUSRENBANG_KECAMATAN -> kelompok(Peran.CAMAT, wilayah);
            case MUSRENBANG_KELURAHAN -> kelurahan(execution.getTenantId(), wilayah);
            default -> diBappeda.name();
        };
    }

    /** Where no lurah has an account, the camat keeps the books of the kelurahan. */
    private String kelurahan(String pemda, String wilayah) {
        boolean adaLurah = jdbc.sql("select count(*) from penugasan where pemda = ? and peran = 'LURAH' and wilayah = ?"
                                + " and mulai <= ? and (selesai is null or selesai >= ?)")
                        .params(pemda, wilayah, LocalDate.now(jam), LocalDate.now(jam))
                        .query(Integer.class)
                        .single()
                > 0;
        return adaLurah
                ? kelompok(Peran.LURAH, wilayah)
                : kelompok(Peran.CAMAT, wilayah.substring(0, wilayah.lastIndexOf('.')));
    }

    /**
     * The group that a task is given to, and that a person belongs to who holds the office.
     *
     * @param tempat kode of the PD, or of the wilayah of a camat or lurah; not asked for the others
     */
    public static String kelompok(Peran peran, String tempat) {
        boolean diTempat = peran.padaPd() || peran == Peran.CAMAT || peran == Peran.LURAH;
        return diTempat && tempat != null ? peran.name() + "@" + tempat : peran.name();
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
