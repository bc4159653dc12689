package id.selaras.workflow.fasilitasi;

/** Fasilitasi as the one who asks for it: names in FasilitasiRkpd.bpmn. A test compares them. */
public final class FasilitasiRkpdProcess {

    public static final String KEY = "FasilitasiRkpd";

    private FasilitasiRkpdProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_FASILITASI_DIMULAI = "startEvent_fasilitasiDimulai";
        public static final String SERVICE_TASK_BUKA_FASILITASI = "serviceTask_bukaFasilitasi";
        public static final String USER_TASK_AJUKAN_PERMOHONAN = "userTask_ajukanPermohonan";
        public static final String SERVICE_TASK_KIRIM_PERMOHONAN = "serviceTask_kirimPermohonan";
        public static final String GATEWAY_PROVINSI_TERHUBUNG = "gateway_provinsiTerhubung";
        public static final String CATCH_EVENT_JAWABAN_FASILITASI = "catchEvent_jawabanFasilitasi";
        public static final String GATEWAY_PERMOHONAN_LENGKAP = "gateway_permohonanLengkap";
        public static final String USER_TASK_CATAT_HASIL = "userTask_catatHasil";
        public static final String END_EVENT_HASIL_FASILITASI_DITERIMA = "endEvent_hasilFasilitasiDiterima";
        public static final String END_EVENT_HASIL_DICATAT = "endEvent_hasilDicatat";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String FASILITASI_ID = "fasilitasiId";
        public static final String PERIHAL = "perihal";
        public static final String PROVINSI_TERHUBUNG = "provinsiTerhubung";
        public static final String LENGKAP = "lengkap";

        private Variables() {}
    }

    /** Names of the messages. */
    public static final class Messages {

        public static final String JAWABAN_FASILITASI = "JawabanFasilitasi";

        private Messages() {}
    }
}
