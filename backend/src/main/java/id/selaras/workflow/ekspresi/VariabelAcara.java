package id.selaras.workflow.ekspresi;

import id.selaras.partisipasi.forum.JenisForum;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.workflow.KunciProses;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The few facts that travel in a process about the forum or the review that it holds. */
public final class VariabelAcara {

    public static final String FORUM_ID = "forumId";
    public static final String JENIS_FORUM = "jenisForum";
    public static final String WILAYAH = "wilayah";
    public static final String FASILITASI_ID = "fasilitasiId";
    public static final String REVIU_ID = "reviuId";
    public static final String PERIHAL = "perihal";
    public static final String RENCANA_ID = "rencanaId";
    public static final String JENIS_RENCANA = "jenisRencana";

    /** In the models: the stage is that of the kind of forum. */
    static final String TAHAPAN = "FORUM";

    /** In the model that RPJPD and RPJMD share: the stage is that of the plan. */
    private static final String RAPERDA = "RAPERDA_";

    /** In the model of a review: the stage is that of the Renja or of the RKPD. */
    private static final Set<String> TAHAPAN_REVIU = Set.of("REVIU_APIP", "TINDAK_LANJUT_REVIU");

    private VariabelAcara() {}

    static JenisForum jenis(VariableScope lingkup) {
        return JenisForum.valueOf(String.valueOf(lingkup.getVariable(JENIS_FORUM)));
    }

    /** The plan of several years that a process is about, null where it is about another. */
    public static Long rencana(VariableScope lingkup) {
        return lingkup.getVariable(RENCANA_ID) instanceof Number n ? n.longValue() : null;
    }

    /** Its kind, null where there is none. */
    public static JenisRencana jenisRencana(VariableScope lingkup) {
        return lingkup.getVariable(JENIS_RENCANA) instanceof String s ? JenisRencana.valueOf(s) : null;
    }

    /** The key in the schedule that a task means. */
    public static String tahapan(VariableScope lingkup, KunciProses kunci, String diModel) {
        if (diModel != null && TAHAPAN_REVIU.contains(diModel)) {
            var rencana = jenisRencana(lingkup);
            return (rencana != null ? rencana.name() + "_" : kunci.kodePd() == null ? "RKPD_" : "RENJA_") + diModel;
        }
        if (diModel != null && diModel.startsWith(RAPERDA)) {
            return jenisRencana(lingkup).name() + "_" + diModel.substring(RAPERDA.length());
        }
        return TAHAPAN.equals(diModel) ? jenis(lingkup).tahapan() : diModel;
    }
}
