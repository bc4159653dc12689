package id.selaras.workflow.rkpd;

/** Collecting the rancangan Renja: names in PengumpulanRancanganRenja.bpmn. A test compares them. */
public final class PengumpulanRancanganRenjaProcess {

    public static final String KEY = "PengumpulanRancanganRenja";

    private PengumpulanRancanganRenjaProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_PENGHIMPUNAN_DIMULAI = "startEvent_penghimpunanDimulai";
        public static final String SERVICE_TASK_HITUNG_RENJA_MASUK = "serviceTask_hitungRenjaMasuk";
        public static final String GATEWAY_SEMUA_RENJA_MASUK = "gateway_semuaRenjaMasuk";
        public static final String END_EVENT_SEMUA_RENJA_MASUK = "endEvent_semuaRenjaMasuk";
        public static final String RECEIVE_TASK_RANCANGAN_RENJA_TERVERIFIKASI =
                "receiveTask_rancanganRenjaTerverifikasi";
        public static final String SUB_PROCESS_BATAS_PENGUMPULAN_LEWAT = "subProcess_batasPengumpulanLewat";
        public static final String START_EVENT_BATAS_PENGUMPULAN_LEWAT = "startEvent_batasPengumpulanLewat";
        public static final String USER_TASK_PUTUSKAN_PD_TERLAMBAT = "userTask_putuskanPdTerlambat";
        public static final String GATEWAY_LANJUT_TANPA_PD = "gateway_lanjutTanpaPd";
        public static final String SERVICE_TASK_LEWATI_PD_TERLAMBAT = "serviceTask_lewatiPdTerlambat";
        public static final String GATEWAY_MASIH_MENUNGGU = "gateway_masihMenunggu";
        public static final String END_EVENT_PD_TERLAMBAT_DIPUTUSKAN = "endEvent_pdTerlambatDiputuskan";
        public static final String CATCH_EVENT_TAMBAHAN_WAKTU_LEWAT = "catchEvent_tambahanWaktuLewat";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String SEMUA_RENJA_MASUK = "semuaRenjaMasuk";
        public static final String KODE_PD = "kodePd";
        public static final String PD_DILEWATI = "pdDilewati";
        public static final String ADA_YANG_DITUNGGU = "adaYangDitunggu";
        public static final String SETUJU = "setuju";
        public static final String ALASAN = "alasan";

        private Variables() {}
    }

    /** Names of the messages. */
    public static final class Messages {

        public static final String RANCANGAN_RENJA_TERVERIFIKASI = "RancanganRenjaTerverifikasi";

        private Messages() {}
    }
}
