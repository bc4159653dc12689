package id.selaras.workflow.ekspresi;

import id.selaras.partisipasi.forum.JenisForum;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The few facts that travel in a process about the forum that it holds. */
public final class VariabelForum {

    public static final String FORUM_ID = "forumId";
    public static final String JENIS_FORUM = "jenisForum";
    public static final String WILAYAH = "wilayah";
    public static final String PERIHAL = "perihal";

    /** In the models: the stage is that of the kind of forum. */
    static final String TAHAPAN = "FORUM";

    private VariabelForum() {}

    static JenisForum jenis(VariableScope lingkup) {
        return JenisForum.valueOf(String.valueOf(lingkup.getVariable(JENIS_FORUM)));
    }

    /** The key in the schedule that a task means. */
    public static String tahapan(VariableScope lingkup, String diModel) {
        return TAHAPAN.equals(diModel) ? jenis(lingkup).tahapan() : diModel;
    }
}
