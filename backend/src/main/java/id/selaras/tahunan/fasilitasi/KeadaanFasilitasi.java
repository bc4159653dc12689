package id.selaras.tahunan.fasilitasi;

/** The seven steps of a fasilitasi, after the draft that only the one who asks can see. Source: a provinsi's guide [S]. */
public enum KeadaanFasilitasi {
    DRAF("Disiapkan"),
    PERMOHONAN("Permohonan"),
    VERIFIKASI("Verifikasi"),
    JADWAL("Penetapan jadwal"),
    PELAKSANAAN("Pelaksanaan"),
    HASIL("Hasil"),
    TINDAK_LANJUT("Tindak lanjut"),
    PENETAPAN("Penetapan");

    private final String label;

    KeadaanFasilitasi(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What was sent is with the provinsi, and may not change. */
    public boolean diProvinsi() {
        return this != DRAF && compareTo(HASIL) < 0;
    }
}
