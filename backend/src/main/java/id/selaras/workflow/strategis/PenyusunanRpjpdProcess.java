package id.selaras.workflow.strategis;

/** The RPJPD from its preparation to its Perda: names in PenyusunanRpjpd.bpmn. A test compares them. */
public final class PenyusunanRpjpdProcess {

    public static final String KEY = "PenyusunanRpjpd";

    private PenyusunanRpjpdProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_RPJPD_DIBUKA = "startEvent_rpjpdDibuka";
        public static final String USER_TASK_SIAPKAN_PENYUSUNAN = "userTask_siapkanPenyusunan";
        public static final String USER_TASK_SUSUN_RANCANGAN_AWAL = "userTask_susunRancanganAwal";
        public static final String CALL_ACTIVITY_LAKSANAKAN_KONSULTASI_PUBLIK =
                "callActivity_laksanakanKonsultasiPublik";
        public static final String USER_TASK_SEPAKATI_RANCANGAN_AWAL = "userTask_sepakatiRancanganAwal";
        public static final String GATEWAY_RANCANGAN_AWAL_DISEPAKATI = "gateway_rancanganAwalDisepakati";
        public static final String USER_TASK_SUSUN_RANCANGAN = "userTask_susunRancangan";
        public static final String CALL_ACTIVITY_LAKSANAKAN_MUSRENBANG = "callActivity_laksanakanMusrenbang";
        public static final String CALL_ACTIVITY_TETAPKAN_RAPERDA = "callActivity_tetapkanRaperda";
        public static final String END_EVENT_RPJPD_DITETAPKAN = "endEvent_rpjpdDitetapkan";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String RENCANA_ID = "rencanaId";
        public static final String JENIS_RENCANA = "jenisRencana";
        public static final String SETUJU = "setuju";
        public static final String ALASAN = "alasan";

        private Variables() {}
    }

    /** Names of the messages. */
    public static final class Messages {

        public static final String RPJPD_DIBUKA = "RpjpdDibuka";

        private Messages() {}
    }
}
