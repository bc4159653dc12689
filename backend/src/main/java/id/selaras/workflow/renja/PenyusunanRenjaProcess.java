package id.selaras.workflow.renja;

/** The Renja of a PD: names in PenyusunanRenja.bpmn. A test compares them. */
public final class PenyusunanRenjaProcess {

    public static final String KEY = "PenyusunanRenja";

    private PenyusunanRenjaProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_RENJA_DIBUKA = "startEvent_renjaDibuka";
        public static final String USER_TASK_SIAPKAN_PENYUSUNAN = "userTask_siapkanPenyusunan";
        public static final String CATCH_EVENT_RANCANGAN_AWAL_DIMULAI = "catchEvent_rancanganAwalDimulai";
        public static final String CALL_ACTIVITY_AJUKAN_RANCANGAN_AWAL = "callActivity_ajukanRancanganAwal";
        public static final String CALL_ACTIVITY_VERIFIKASI_RANCANGAN_AWAL = "callActivity_verifikasiRancanganAwal";
        public static final String SERVICE_TASK_BEKUKAN_RANCANGAN_AWAL = "serviceTask_bekukanRancanganAwal";
        public static final String CATCH_EVENT_SURAT_EDARAN_TERBIT = "catchEvent_suratEdaranTerbit";
        public static final String CALL_ACTIVITY_LAKSANAKAN_FORUM = "callActivity_laksanakanForum";
        public static final String CALL_ACTIVITY_AJUKAN_RANCANGAN = "callActivity_ajukanRancangan";
        public static final String CALL_ACTIVITY_VERIFIKASI_RANCANGAN = "callActivity_verifikasiRancangan";
        public static final String SERVICE_TASK_BEKUKAN_RANCANGAN = "serviceTask_bekukanRancangan";
        public static final String THROW_EVENT_RANCANGAN_RENJA_TERVERIFIKASI = "throwEvent_rancanganRenjaTerverifikasi";
        public static final String CATCH_EVENT_RKPD_DITETAPKAN = "catchEvent_rkpdDitetapkan";
        public static final String CALL_ACTIVITY_AJUKAN_RANCANGAN_AKHIR = "callActivity_ajukanRancanganAkhir";
        public static final String CALL_ACTIVITY_VERIFIKASI_RANCANGAN_AKHIR = "callActivity_verifikasiRancanganAkhir";
        public static final String SERVICE_TASK_BEKUKAN_RANCANGAN_AKHIR = "serviceTask_bekukanRancanganAkhir";
        public static final String CALL_ACTIVITY_REVIU_APIP = "callActivity_reviuApip";
        public static final String GATEWAY_REVIU_SESUAI = "gateway_reviuSesuai";
        public static final String USER_TASK_SAMPAIKAN_RENJA = "userTask_sampaikanRenja";
        public static final String USER_TASK_TETAPKAN_RENJA = "userTask_tetapkanRenja";
        public static final String SERVICE_TASK_TETAPKAN_RENJA = "serviceTask_tetapkanRenja";
        public static final String END_EVENT_RENJA_DITETAPKAN = "endEvent_renjaDitetapkan";

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

    /** Names of the messages. */
    public static final class Messages {

        public static final String RANCANGAN_RENJA_TERVERIFIKASI = "RancanganRenjaTerverifikasi";
        public static final String RENJA_DIBUKA = "RenjaDibuka";
        public static final String RKPD_DITETAPKAN = "RkpdDitetapkan";
        public static final String RKPD_RANCANGAN_AWAL_DIMULAI = "RkpdRancanganAwalDimulai";
        public static final String SURAT_EDARAN_TERBIT = "SuratEdaranTerbit";

        private Messages() {}
    }
}
