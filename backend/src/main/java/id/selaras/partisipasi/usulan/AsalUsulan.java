package id.selaras.partisipasi.usulan;

/** Who brings an usulan in, and the rung on which it is weighed first. */
public enum AsalUsulan {
    MUSRENBANG("Musrenbang", JenjangUsulan.KELURAHAN),
    POKIR("Pokok pikiran DPRD", JenjangUsulan.MITRA),
    FORUM("Forum PD", JenjangUsulan.PD),
    MASUKAN("Masukan publik", JenjangUsulan.MITRA);

    private final String label;
    private final JenjangUsulan awal;

    AsalUsulan(String label, JenjangUsulan awal) {
        this.label = label;
        this.awal = awal;
    }

    public String label() {
        return label;
    }

    JenjangUsulan awal() {
        return awal;
    }
}
