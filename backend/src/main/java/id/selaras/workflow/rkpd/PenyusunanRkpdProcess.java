package id.selaras.workflow.rkpd;

/** The RKPD of a year: names in PenyusunanRkpd.bpmn. A test compares them. */
public final class PenyusunanRkpdProcess {

    public static final String KEY = "PenyusunanRkpd";

    private PenyusunanRkpdProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_RKPD_DIBUKA = "startEvent_rkpdDibuka";
        public static final String USER_TASK_SIAPKAN_PENYUSUNAN = "userTask_siapkanPenyusunan";
        public static final String THROW_EVENT_RANCANGAN_AWAL_DIMULAI = "throwEvent_rancanganAwalDimulai";
        public static final String USER_TASK_SUSUN_RANCANGAN_AWAL = "userTask_susunRancanganAwal";
        public static final String CALL_ACTIVITY_LAKSANAKAN_KONSULTASI_PUBLIK =
                "callActivity_laksanakanKonsultasiPublik";
        public static final String USER_TASK_SIAPKAN_SURAT_EDARAN = "userTask_siapkanSuratEdaran";
        public static final String USER_TASK_TANDATANGANI_SURAT_EDARAN = "userTask_tandatanganiSuratEdaran";
        public static final String GATEWAY_SURAT_EDARAN_DITANDATANGANI = "gateway_suratEdaranDitandatangani";
        public static final String SERVICE_TASK_TERBITKAN_SURAT_EDARAN = "serviceTask_terbitkanSuratEdaran";
        public static final String THROW_EVENT_SURAT_EDARAN_TERBIT = "throwEvent_suratEdaranTerbit";
        public static final String CALL_ACTIVITY_KUMPULKAN_RANCANGAN_RENJA = "callActivity_kumpulkanRancanganRenja";
        public static final String USER_TASK_SUSUN_RANCANGAN = "userTask_susunRancangan";
        public static final String CALL_ACTIVITY_LAKSANAKAN_MUSRENBANG = "callActivity_laksanakanMusrenbang";
        public static final String CALL_ACTIVITY_TETAPKAN_RKPD = "callActivity_tetapkanRkpd";
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

        public static final String RKPD_DIBUKA = "RkpdDibuka";
        public static final String RKPD_RANCANGAN_AWAL_DIMULAI = "RkpdRancanganAwalDimulai";
        public static final String SURAT_EDARAN_TERBIT = "SuratEdaranTerbit";

        private Messages() {}
    }
}
