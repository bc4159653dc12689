package id.selaras.workflow.strategis;

/** One round of a Renstra: drafted, submitted, verified: names in PengajuanRenstra.bpmn. A test compares them. */
public final class PengajuanRenstraProcess {

    public static final String KEY = "PengajuanRenstra";

    private PengajuanRenstraProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_PENGAJUAN_DIMULAI = "startEvent_pengajuanDimulai";
        public static final String USER_TASK_SUSUN_RENSTRA = "userTask_susunRenstra";
        public static final String USER_TASK_AJUKAN_RENSTRA = "userTask_ajukanRenstra";
        public static final String GATEWAY_RENSTRA_DISETUJUI = "gateway_renstraDisetujui";
        public static final String USER_TASK_VERIFIKASI_RENSTRA = "userTask_verifikasiRenstra";
        public static final String GATEWAY_RENSTRA_SESUAI = "gateway_renstraSesuai";
        public static final String USER_TASK_PERBAIKI_RENSTRA = "userTask_perbaikiRenstra";
        public static final String END_EVENT_RENSTRA_SESUAI = "endEvent_renstraSesuai";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String TAHAP = "tahap";
        public static final String SETUJU = "setuju";
        public static final String KEPUTUSAN = "keputusan";
        public static final String ALASAN = "alasan";

        private Variables() {}
    }
}
