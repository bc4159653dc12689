package id.selaras.workflow.siklus;

/** The year of a Pemda: names in SiklusTahunan.bpmn. A test compares them. */
public final class SiklusTahunanProcess {

    public static final String KEY = "SiklusTahunan";

    private SiklusTahunanProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_SIKLUS_DIBUKA = "startEvent_siklusDibuka";
        public static final String SERVICE_TASK_BUKA_PENYUSUNAN_RKPD = "serviceTask_bukaPenyusunanRkpd";
        public static final String SERVICE_TASK_BUKA_PENYUSUNAN_RENJA = "serviceTask_bukaPenyusunanRenja";
        public static final String PARALLEL_GATEWAY_MULAI_BERSAMA = "parallelGateway_mulaiBersama";
        public static final String CATCH_EVENT_RKPD_DITETAPKAN = "catchEvent_rkpdDitetapkan";
        public static final String CALL_ACTIVITY_MUSRENBANG_KECAMATAN = "callActivity_musrenbangKecamatan";
        public static final String CALL_ACTIVITY_PENELAAHAN_POKIR = "callActivity_penelaahanPokir";
        public static final String PARALLEL_GATEWAY_SELESAI_BERSAMA = "parallelGateway_selesaiBersama";
        public static final String CATCH_EVENT_SEMUA_RENJA_DITETAPKAN = "catchEvent_semuaRenjaDitetapkan";
        public static final String END_EVENT_RENCANA_TAHUNAN_DITETAPKAN = "endEvent_rencanaTahunanDitetapkan";

        private Elements() {}
    }

    /** Names of the messages. */
    public static final class Messages {

        public static final String RKPD_DITETAPKAN = "RkpdDitetapkan";
        public static final String SEMUA_RENJA_DITETAPKAN = "SemuaRenjaDitetapkan";
        public static final String SIKLUS_DIBUKA = "SiklusDibuka";

        private Messages() {}
    }
}
