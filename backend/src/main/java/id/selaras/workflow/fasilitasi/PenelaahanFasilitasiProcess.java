package id.selaras.workflow.fasilitasi;

/** Fasilitasi as the provinsi gives it: names in PenelaahanFasilitasi.bpmn. A test compares them. */
public final class PenelaahanFasilitasiProcess {

    public static final String KEY = "PenelaahanFasilitasi";

    private PenelaahanFasilitasiProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_PERMOHONAN_DITERIMA = "startEvent_permohonanDiterima";
        public static final String SERVICE_TASK_CATAT_PERMOHONAN = "serviceTask_catatPermohonan";
        public static final String USER_TASK_VERIFIKASI_KELENGKAPAN = "userTask_verifikasiKelengkapan";
        public static final String GATEWAY_KELENGKAPAN_SESUAI = "gateway_kelengkapanSesuai";
        public static final String USER_TASK_JADWALKAN_FASILITASI = "userTask_jadwalkanFasilitasi";
        public static final String USER_TASK_LAKSANAKAN_FASILITASI = "userTask_laksanakanFasilitasi";
        public static final String USER_TASK_TERBITKAN_HASIL = "userTask_terbitkanHasil";
        public static final String SERVICE_TASK_KIRIM_HASIL = "serviceTask_kirimHasil";
        public static final String END_EVENT_HASIL_DIKIRIM = "endEvent_hasilDikirim";
        public static final String SERVICE_TASK_KEMBALIKAN_PERMOHONAN = "serviceTask_kembalikanPermohonan";
        public static final String END_EVENT_PERMOHONAN_DIKEMBALIKAN = "endEvent_permohonanDikembalikan";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String FASILITASI_ID = "fasilitasiId";
        public static final String PERIHAL = "perihal";
        public static final String KEPUTUSAN = "keputusan";
        public static final String ALASAN = "alasan";

        private Variables() {}
    }
}
