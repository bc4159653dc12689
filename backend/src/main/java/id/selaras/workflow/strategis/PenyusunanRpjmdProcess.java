package id.selaras.workflow.strategis;

/** The RPJMD from its preparation to its Perda: names in PenyusunanRpjmd.bpmn. A test compares them. */
public final class PenyusunanRpjmdProcess {

    public static final String KEY = "PenyusunanRpjmd";

    private PenyusunanRpjmdProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_RPJMD_DIBUKA = "startEvent_rpjmdDibuka";
        public static final String USER_TASK_SIAPKAN_PENYUSUNAN = "userTask_siapkanPenyusunan";
        public static final String USER_TASK_SUSUN_RANCANGAN_AWAL = "userTask_susunRancanganAwal";
        public static final String SERVICE_TASK_BUKA_PENYUSUNAN_RENSTRA = "serviceTask_bukaPenyusunanRenstra";
        public static final String CALL_ACTIVITY_LAKSANAKAN_KONSULTASI_PUBLIK =
                "callActivity_laksanakanKonsultasiPublik";
        public static final String USER_TASK_SEPAKATI_RANCANGAN_AWAL = "userTask_sepakatiRancanganAwal";
        public static final String GATEWAY_RANCANGAN_AWAL_DISEPAKATI = "gateway_rancanganAwalDisepakati";
        public static final String USER_TASK_KONSULTASIKAN_RANCANGAN_AWAL = "userTask_konsultasikanRancanganAwal";
        public static final String USER_TASK_TANDATANGANI_SURAT_EDARAN = "userTask_tandatanganiSuratEdaran";
        public static final String GATEWAY_SURAT_EDARAN_DITANDATANGANI = "gateway_suratEdaranDitandatangani";
        public static final String THROW_EVENT_SURAT_EDARAN_TERBIT = "throwEvent_suratEdaranTerbit";
        public static final String CALL_ACTIVITY_KUMPULKAN_RENSTRA = "callActivity_kumpulkanRenstra";
        public static final String USER_TASK_SUSUN_RANCANGAN = "userTask_susunRancangan";
        public static final String CALL_ACTIVITY_LAKSANAKAN_MUSRENBANG = "callActivity_laksanakanMusrenbang";
        public static final String CALL_ACTIVITY_TETAPKAN_RAPERDA = "callActivity_tetapkanRaperda";
        public static final String END_EVENT_RPJMD_DITETAPKAN = "endEvent_rpjmdDitetapkan";

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

        public static final String RPJMD_DIBUKA = "RpjmdDibuka";
        public static final String RPJMD_DITETAPKAN = "RpjmdDitetapkan";
        public static final String SURAT_EDARAN_RPJMD_TERBIT = "SuratEdaranRpjmdTerbit";

        private Messages() {}
    }
}
