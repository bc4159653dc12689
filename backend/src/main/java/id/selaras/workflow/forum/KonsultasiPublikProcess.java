package id.selaras.workflow.forum;

/** The konsultasi publik on the rancangan awal RKPD: names in KonsultasiPublik.bpmn. A test compares them. */
public final class KonsultasiPublikProcess {

    public static final String KEY = "KonsultasiPublik";

    private KonsultasiPublikProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_KONSULTASI_DIMULAI = "startEvent_konsultasiDimulai";
        public static final String SERVICE_TASK_BUKA_FORUM = "serviceTask_bukaForum";
        public static final String CALL_ACTIVITY_LAKSANAKAN_FORUM = "callActivity_laksanakanForum";
        public static final String USER_TASK_RUMUSKAN_MASUKAN = "userTask_rumuskanMasukan";
        public static final String END_EVENT_KONSULTASI_SELESAI = "endEvent_konsultasiSelesai";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String FORUM_ID = "forumId";
        public static final String JENIS_FORUM = "jenisForum";
        public static final String PERIHAL = "perihal";

        private Variables() {}
    }
}
