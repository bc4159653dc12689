package id.selaras.workflow.reviu;

/** The review by the inspektorat of a Renja or an RKPD: names in ReviuApip.bpmn. A test compares them. */
public final class ReviuApipProcess {

    public static final String KEY = "ReviuApip";

    private ReviuApipProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_REVIU_DIMULAI = "startEvent_reviuDimulai";
        public static final String SERVICE_TASK_BUKA_REVIU = "serviceTask_bukaReviu";
        public static final String USER_TASK_REVIU_DOKUMEN = "userTask_reviuDokumen";
        public static final String SERVICE_TASK_HITUNG_TEMUAN = "serviceTask_hitungTemuan";
        public static final String GATEWAY_ADA_TEMUAN = "gateway_adaTemuan";
        public static final String USER_TASK_TANGGAPI_TEMUAN = "userTask_tanggapiTemuan";
        public static final String USER_TASK_NILAI_TANGGAPAN = "userTask_nilaiTanggapan";
        public static final String GATEWAY_TANGGAPAN_MEMADAI = "gateway_tanggapanMemadai";
        public static final String SERVICE_TASK_TUTUP_REVIU = "serviceTask_tutupReviu";
        public static final String SERVICE_TASK_KEMBALIKAN_DOKUMEN = "serviceTask_kembalikanDokumen";
        public static final String END_EVENT_REVIU_SELESAI = "endEvent_reviuSelesai";
        public static final String END_EVENT_DOKUMEN_DIPERBAIKI = "endEvent_dokumenDiperbaiki";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String REVIU_ID = "reviuId";
        public static final String PERIHAL = "perihal";
        public static final String ADA_TEMUAN = "adaTemuan";
        public static final String SETUJU = "setuju";
        public static final String ALASAN = "alasan";

        private Variables() {}
    }
}
