package id.selaras.workflow.strategis;

/** What RPJPD and RPJMD share from the rancangan akhir to the Perda: names in PenetapanRaperda.bpmn. A test compares them. */
public final class PenetapanRaperdaProcess {

    public static final String KEY = "PenetapanRaperda";

    private PenetapanRaperdaProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_MUSRENBANG_DILAKSANAKAN = "startEvent_musrenbangDilaksanakan";
        public static final String USER_TASK_SUSUN_RANCANGAN_AKHIR = "userTask_susunRancanganAkhir";
        public static final String CALL_ACTIVITY_REVIU_APIP = "callActivity_reviuApip";
        public static final String GATEWAY_REVIU_SESUAI = "gateway_reviuSesuai";
        public static final String USER_TASK_SETUJUI_RAPERDA = "userTask_setujuiRaperda";
        public static final String GATEWAY_RAPERDA_DISETUJUI = "gateway_raperdaDisetujui";
        public static final String CALL_ACTIVITY_EVALUASI_RAPERDA = "callActivity_evaluasiRaperda";
        public static final String USER_TASK_TETAPKAN_PERDA = "userTask_tetapkanPerda";
        public static final String SERVICE_TASK_TETAPKAN_RENCANA = "serviceTask_tetapkanRencana";
        public static final String END_EVENT_PERDA_DITETAPKAN = "endEvent_perdaDitetapkan";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String SETUJU = "setuju";
        public static final String ALASAN = "alasan";
        public static final String NOMOR = "nomor";
        public static final String TANGGAL = "tanggal";

        private Variables() {}
    }
}
