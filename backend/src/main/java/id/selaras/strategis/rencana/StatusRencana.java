package id.selaras.strategis.rencana;

/** Whether a plan may be edited. */
public enum StatusRencana {
    DISUSUN("Disusun"),
    /** With those who review it (verification, DPRD, evaluation); returned or set from there. */
    DIAJUKAN("Diajukan"),
    DITETAPKAN("Ditetapkan"),
    /** Another one took its place. */
    DIGANTI("Diganti");

    private final String label;

    StatusRencana(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean terbuka() {
        return this == DISUSUN;
    }
}
