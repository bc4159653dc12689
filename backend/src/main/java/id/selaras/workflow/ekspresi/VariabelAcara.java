package id.selaras.workflow.ekspresi;

import id.selaras.partisipasi.forum.JenisForum;
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

    /** In the models: the stage is that of the kind of forum. */
    static final String TAHAPAN = "FORUM";

    /** In the model of a review: the stage is that of the Renja or of the RKPD. */
    private static final Set<String> TAHAPAN_REVIU = Set.of("REVIU_APIP", "TINDAK_LANJUT_REVIU");

    private VariabelAcara() {}

    static JenisForum jenis(VariableScope lingkup) {
        return JenisForum.valueOf(String.valueOf(lingkup.getVariable(JENIS_FORUM)));
    }

    /** The key in the schedule that a task means. */
    public static String tahapan(VariableScope lingkup, KunciProses kunci, String diModel) {
        if (diModel != null && TAHAPAN_REVIU.contains(diModel)) {
            return (kunci.kodePd() == null ? "RKPD_" : "RENJA_") + diModel;
        }
        return TAHAPAN.equals(diModel) ? jenis(lingkup).tahapan() : diModel;
    }
}
