package id.selaras.workflow.strategis;

/** The RPJMD waits for the Renstra of every PD: names in PengumpulanRenstra.bpmn. A test compares them. */
public final class PengumpulanRenstraProcess {

    public static final String KEY = "PengumpulanRenstra";

    private PengumpulanRenstraProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_PENGHIMPUNAN_DIMULAI = "startEvent_penghimpunanDimulai";
        public static final String SERVICE_TASK_HITUNG_RENSTRA_MASUK = "serviceTask_hitungRenstraMasuk";
        public static final String GATEWAY_SEMUA_RENSTRA_MASUK = "gateway_semuaRenstraMasuk";
        public static final String RECEIVE_TASK_RANCANGAN_RENSTRA_TERVERIFIKASI =
                "receiveTask_rancanganRenstraTerverifikasi";
        public static final String BOUNDARY_EVENT_BATAS_PENGUMPULAN_LEWAT = "boundaryEvent_batasPengumpulanLewat";
        public static final String USER_TASK_PUTUSKAN_RENSTRA_TERLAMBAT = "userTask_putuskanRenstraTerlambat";
        public static final String GATEWAY_LANJUT_TANPA_RENSTRA = "gateway_lanjutTanpaRenstra";
        public static final String CATCH_EVENT_TAMBAHAN_WAKTU_LEWAT = "catchEvent_tambahanWaktuLewat";
        public static final String END_EVENT_RENSTRA_TERHIMPUN = "endEvent_renstraTerhimpun";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String SEMUA_RENSTRA_MASUK = "semuaRenstraMasuk";
        public static final String SETUJU = "setuju";
        public static final String ALASAN = "alasan";

        private Variables() {}
    }

    /** Names of the messages. */
    public static final class Messages {

        public static final String RANCANGAN_RENSTRA_TERVERIFIKASI = "RancanganRenstraTerverifikasi";

        private Messages() {}
    }
}
