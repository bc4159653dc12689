package id.selaras.workflow.tugas;

/** What can happen to a task, as its trail tells it. */
public enum AksiTugas {
    DIAMBIL,
    DILEPAS,
    DIDELEGASIKAN,
    DIKOMENTARI,
    BATAS_DIGESER,
    DISELESAIKAN,
    DITARIK
}
