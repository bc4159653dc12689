package id.selaras.workflow.forum;

/** The Musrenbang of any level: names in Musrenbang.bpmn. A test compares them. */
public final class MusrenbangProcess {

    public static final String KEY = "Musrenbang";

    private MusrenbangProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_MUSRENBANG_DIMULAI = "startEvent_musrenbangDimulai";
        public static final String SERVICE_TASK_BUKA_FORUM = "serviceTask_bukaForum";
        public static final String CALL_ACTIVITY_LAKSANAKAN_BAWAHAN = "callActivity_laksanakanBawahan";
        public static final String CALL_ACTIVITY_LAKSANAKAN_FORUM = "callActivity_laksanakanForum";
        public static final String END_EVENT_MUSRENBANG_SELESAI = "endEvent_musrenbangSelesai";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String FORUM_ID = "forumId";
        public static final String JENIS_FORUM = "jenisForum";
        public static final String PERIHAL = "perihal";
        public static final String WILAYAH = "wilayah";
        public static final String TINGKAT = "tingkat";

        private Variables() {}
    }
}
