package id.selaras.pemberitahuan;

/** Why somebody is told. */
public enum JenisKabar {
    TUGAS("Tugas baru"),
    PENGINGAT("Segera jatuh tempo"),
    TERLAMBAT("Terlambat"),
    ESKALASI("Perlu perhatian Anda");

    private final String label;

    JenisKabar(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
