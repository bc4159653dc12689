package id.selaras.workflow.renja;

/** One stage of a Renja inside its PD: names in PengajuanRenja.bpmn. A test compares them. */
public final class PengajuanRenjaProcess {

    public static final String KEY = "PengajuanRenja";

    private PengajuanRenjaProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_TAHAP_DIBUKA = "startEvent_tahapDibuka";
        public static final String SERVICE_TASK_BUKA_TAHAP = "serviceTask_bukaTahap";
        public static final String USER_TASK_SUSUN_RENJA = "userTask_susunRenja";
        public static final String USER_TASK_PERIKSA_RENJA = "userTask_periksaRenja";
        public static final String GATEWAY_DISETUJUI_SEKRETARIS = "gateway_disetujuiSekretaris";
        public static final String USER_TASK_AJUKAN_RENJA = "userTask_ajukanRenja";
        public static final String GATEWAY_DIAJUKAN_KEPALA = "gateway_diajukanKepala";
        public static final String SERVICE_TASK_AJUKAN_RENJA = "serviceTask_ajukanRenja";
        public static final String END_EVENT_RENJA_DIAJUKAN = "endEvent_renjaDiajukan";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String RENJA_ID = "renjaId";
        public static final String TAHAP = "tahap";
        public static final String SETUJU = "setuju";
        public static final String ALASAN = "alasan";

        private Variables() {}
    }
}
