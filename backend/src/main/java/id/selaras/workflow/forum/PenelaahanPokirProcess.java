package id.selaras.workflow.forum;

/** Pokok-pokok pikiran of the DPRD: names in PenelaahanPokir.bpmn. A test compares them. */
public final class PenelaahanPokirProcess {

    public static final String KEY = "PenelaahanPokir";

    private PenelaahanPokirProcess() {}

    /** Ids of the elements. */
    public static final class Elements {

        public static final String START_EVENT_PENELAAHAN_DIMULAI = "startEvent_penelaahanDimulai";
        public static final String USER_TASK_SAMPAIKAN_POKIR = "userTask_sampaikanPokir";
        public static final String BOUNDARY_EVENT_BATAS_POKIR_LEWAT = "boundaryEvent_batasPokirLewat";
        public static final String USER_TASK_TELAAH_POKIR = "userTask_telaahPokir";
        public static final String GATEWAY_POKIR_LENGKAP = "gateway_pokirLengkap";
        public static final String USER_TASK_LENGKAPI_POKIR = "userTask_lengkapiPokir";
        public static final String END_EVENT_POKIR_DITELAAH = "endEvent_pokirDitelaah";

        private Elements() {}
    }

    /** Process variables. */
    public static final class Variables {

        public static final String KEPUTUSAN = "keputusan";
        public static final String ALASAN = "alasan";

        private Variables() {}
    }
}
