package id.selaras.workflow.rkpd;

/** From rancangan akhir to Perkada: names in PenetapanRkpd.bpmn. A test compares them. */
public final class PenetapanRkpdProcess {

    public static final String KEY = "PenetapanRkpd";

    private PenetapanRkpdProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_MUSRENBANG_DILAKSANAKAN = "startEvent_musrenbangDilaksanakan";
        public static final String USER_TASK_SUSUN_RANCANGAN_AKHIR = "userTask_susunRancanganAkhir";
        public static final String CALL_ACTIVITY_REVIU_APIP = "callActivity_reviuApip";
        public static final String GATEWAY_REVIU_SESUAI = "gateway_reviuSesuai";
        public static final String CALL_ACTIVITY_FASILITASI = "callActivity_fasilitasi";
        public static final String USER_TASK_TINDAK_LANJUT_FASILITASI = "userTask_tindakLanjutFasilitasi";
        public static final String USER_TASK_SETUJUI_RANCANGAN_PERKADA = "userTask_setujuiRancanganPerkada";
        public static final String GATEWAY_RANCANGAN_PERKADA_DISETUJUI = "gateway_rancanganPerkadaDisetujui";
        public static final String USER_TASK_TETAPKAN_RKPD = "userTask_tetapkanRkpd";
        public static final String SERVICE_TASK_TETAPKAN_RKPD = "serviceTask_tetapkanRkpd";
        public static final String END_EVENT_RKPD_DITETAPKAN = "endEvent_rkpdDitetapkan";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String SETUJU = "setuju";
        public static final String ALASAN = "alasan";

        private Variables() {}
    }

    /** Names of the messages. */
    public static final class Messages {

        public static final String RKPD_DITETAPKAN = "RkpdDitetapkan";

        private Messages() {}
    }
}
