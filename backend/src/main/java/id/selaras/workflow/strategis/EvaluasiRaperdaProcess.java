package id.selaras.workflow.strategis;

/** Evaluation of a raperda as the one who asks for it: names in EvaluasiRaperda.bpmn. A test compares them. */
public final class EvaluasiRaperdaProcess {

    public static final String KEY = "EvaluasiRaperda";

    private EvaluasiRaperdaProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_EVALUASI_DIMULAI = "startEvent_evaluasiDimulai";
        public static final String SERVICE_TASK_BUKA_EVALUASI = "serviceTask_bukaEvaluasi";
        public static final String USER_TASK_AJUKAN_EVALUASI = "userTask_ajukanEvaluasi";
        public static final String SERVICE_TASK_KIRIM_RAPERDA = "serviceTask_kirimRaperda";
        public static final String GATEWAY_PROVINSI_TERHUBUNG = "gateway_provinsiTerhubung";
        public static final String CATCH_EVENT_JAWABAN_EVALUASI = "catchEvent_jawabanEvaluasi";
        public static final String GATEWAY_PERMOHONAN_LENGKAP = "gateway_permohonanLengkap";
        public static final String USER_TASK_CATAT_HASIL_EVALUASI = "userTask_catatHasilEvaluasi";
        public static final String SERVICE_TASK_NILAI_HASIL = "serviceTask_nilaiHasil";
        public static final String GATEWAY_HASIL_SESUAI = "gateway_hasilSesuai";
        public static final String USER_TASK_TINDAK_LANJUT_EVALUASI = "userTask_tindakLanjutEvaluasi";
        public static final String END_EVENT_EVALUASI_SELESAI = "endEvent_evaluasiSelesai";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String FASILITASI_ID = "fasilitasiId";
        public static final String PROVINSI_TERHUBUNG = "provinsiTerhubung";
        public static final String LENGKAP = "lengkap";
        public static final String SESUAI = "sesuai";

        private Variables() {}
    }

    /** Names of the messages. */
    public static final class Messages {

        public static final String JAWABAN_EVALUASI = "JawabanEvaluasi";

        private Messages() {}
    }
}
