package id.selaras.workflow.forum;

/** The Forum PD of a Renja: names in ForumPerangkatDaerah.bpmn. A test compares them. */
public final class ForumPerangkatDaerahProcess {

    public static final String KEY = "ForumPerangkatDaerah";

    private ForumPerangkatDaerahProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_FORUM_PD_DIMULAI = "startEvent_forumPdDimulai";
        public static final String SERVICE_TASK_BUKA_FORUM = "serviceTask_bukaForum";
        public static final String CALL_ACTIVITY_LAKSANAKAN_FORUM = "callActivity_laksanakanForum";
        public static final String END_EVENT_FORUM_PD_SELESAI = "endEvent_forumPdSelesai";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String FORUM_ID = "forumId";
        public static final String JENIS_FORUM = "jenisForum";
        public static final String PERIHAL = "perihal";
        public static final String RENJA_ID = "renjaId";
        public static final String TAHAP = "tahap";

        private Variables() {}
    }
}
