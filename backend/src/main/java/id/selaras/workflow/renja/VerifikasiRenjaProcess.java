package id.selaras.workflow.renja;

/** One verification of a Renja: names in VerifikasiRenja.bpmn. A test compares them. */
public final class VerifikasiRenjaProcess {

    public static final String KEY = "VerifikasiRenja";

    private VerifikasiRenjaProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_RENJA_DIAJUKAN = "startEvent_renjaDiajukan";
        public static final String SERVICE_TASK_PERIKSA_RENJA = "serviceTask_periksaRenja";
        public static final String USER_TASK_TELAAH_RENJA = "userTask_telaahRenja";
        public static final String BOUNDARY_EVENT_RENJA_DITARIK = "boundaryEvent_renjaDitarik";
        public static final String BUSINESS_RULE_TASK_HASIL_VERIFIKASI = "businessRuleTask_hasilVerifikasi";
        public static final String GATEWAY_RENJA_SESUAI = "gateway_renjaSesuai";
        public static final String SERVICE_TASK_CATAT_RENJA_SESUAI = "serviceTask_catatRenjaSesuai";
        public static final String END_EVENT_RENJA_SESUAI = "endEvent_renjaSesuai";
        public static final String SERVICE_TASK_TARIK_RENJA = "serviceTask_tarikRenja";
        public static final String SERVICE_TASK_KEMBALIKAN_RENJA = "serviceTask_kembalikanRenja";
        public static final String USER_TASK_PERBAIKI_RENJA = "userTask_perbaikiRenja";
        public static final String USER_TASK_AJUKAN_PERBAIKAN = "userTask_ajukanPerbaikan";
        public static final String GATEWAY_PERBAIKAN_DIAJUKAN = "gateway_perbaikanDiajukan";
        public static final String SERVICE_TASK_AJUKAN_PERBAIKAN = "serviceTask_ajukanPerbaikan";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String RENJA_ID = "renjaId";
        public static final String TAHAP = "tahap";
        public static final String TEMUAN_BERAT = "temuanBerat";
        public static final String TEMUAN_TERBUKA = "temuanTerbuka";
        public static final String KEPUTUSAN = "keputusan";
        public static final String KEPUTUSAN_MITRA = "keputusanMitra";
        public static final String HASIL = "hasil";
        public static final String SETUJU = "setuju";
        public static final String ALASAN = "alasan";

        private Variables() {}
    }

    /** Names of the messages. */
    public static final class Messages {

        public static final String RENJA_DITARIK = "RenjaDitarik";

        private Messages() {}
    }
}
