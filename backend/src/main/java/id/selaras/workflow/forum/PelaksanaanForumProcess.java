package id.selaras.workflow.forum;

/** What every forum has in common: names in PelaksanaanForum.bpmn. A test compares them. */
public final class PelaksanaanForumProcess {

    public static final String KEY = "PelaksanaanForum";

    private PelaksanaanForumProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_FORUM_DIMULAI = "startEvent_forumDimulai";
        public static final String USER_TASK_SIAPKAN_FORUM = "userTask_siapkanForum";
        public static final String USER_TASK_LAKSANAKAN_FORUM = "userTask_laksanakanForum";
        public static final String USER_TASK_SAHKAN_BERITA_ACARA = "userTask_sahkanBeritaAcara";
        public static final String GATEWAY_BERITA_ACARA_DISAHKAN = "gateway_beritaAcaraDisahkan";
        public static final String SERVICE_TASK_SAHKAN_FORUM = "serviceTask_sahkanForum";
        public static final String END_EVENT_FORUM_SELESAI = "endEvent_forumSelesai";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String FORUM_ID = "forumId";
        public static final String JENIS_FORUM = "jenisForum";
        public static final String WILAYAH = "wilayah";
        public static final String PERIHAL = "perihal";
        public static final String SETUJU = "setuju";
        public static final String ALASAN = "alasan";

        private Variables() {}
    }
}
