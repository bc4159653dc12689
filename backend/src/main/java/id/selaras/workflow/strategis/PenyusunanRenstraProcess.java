package id.selaras.workflow.strategis;

/** The Renstra of a PD: names in PenyusunanRenstra.bpmn. A test compares them. */
public final class PenyusunanRenstraProcess {

    public static final String KEY = "PenyusunanRenstra";

    private PenyusunanRenstraProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_RENSTRA_DIBUKA = "startEvent_renstraDibuka";
        public static final String USER_TASK_SIAPKAN_PENYUSUNAN = "userTask_siapkanPenyusunan";
        public static final String USER_TASK_SUSUN_RANCANGAN_AWAL = "userTask_susunRancanganAwal";
        public static final String CATCH_EVENT_SURAT_EDARAN_TERBIT = "catchEvent_suratEdaranTerbit";
        public static final String CALL_ACTIVITY_LAKSANAKAN_FORUM = "callActivity_laksanakanForum";
        public static final String CALL_ACTIVITY_AJUKAN_RANCANGAN = "callActivity_ajukanRancangan";
        public static final String THROW_EVENT_RANCANGAN_TERVERIFIKASI = "throwEvent_rancanganTerverifikasi";
        public static final String CATCH_EVENT_RPJMD_DITETAPKAN = "catchEvent_rpjmdDitetapkan";
        public static final String CALL_ACTIVITY_AJUKAN_RANCANGAN_AKHIR = "callActivity_ajukanRancanganAkhir";
        public static final String CALL_ACTIVITY_REVIU_APIP = "callActivity_reviuApip";
        public static final String GATEWAY_REVIU_SESUAI = "gateway_reviuSesuai";
        public static final String USER_TASK_TETAPKAN_RENSTRA = "userTask_tetapkanRenstra";
        public static final String SERVICE_TASK_TETAPKAN_RENCANA = "serviceTask_tetapkanRencana";
        public static final String END_EVENT_RENSTRA_DITETAPKAN = "endEvent_renstraDitetapkan";

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

        public static final String RANCANGAN_RENSTRA_TERVERIFIKASI = "RancanganRenstraTerverifikasi";
        public static final String RENSTRA_DIBUKA = "RenstraDibuka";
        public static final String RPJMD_DITETAPKAN = "RpjmdDitetapkan";
        public static final String SURAT_EDARAN_RPJMD_TERBIT = "SuratEdaranRpjmdTerbit";

        private Messages() {}
    }
}
