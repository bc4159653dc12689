package id.selaras.partisipasi.usulan;

/** What happened to an usulan on one day, as its way tells it. */
public enum AksiUsulan {
    DIUSULKAN("Diusulkan"),
    SETUJU("Disetujui"),
    SETUJU_PERUBAHAN("Disetujui dengan perubahan"),
    DIKEMBALIKAN("Dikembalikan"),
    DITOLAK("Ditolak"),
    DIPERBAIKI("Diperbaiki"),
    DITERUSKAN("Diteruskan ke perangkat daerah lain"),
    DIPINDAH("Lokasi diubah"),
    DITERIMA("Masuk Renja"),
    DIGABUNG("Digabung"),
    MENAMPUNG("Menampung usulan serupa"),
    DIPISAH("Dipisah kembali"),
    DILANJUTKAN("Dilanjutkan ke tahun berikut");

    private final String label;

    AksiUsulan(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static AksiUsulan dari(Rekomendasi rekomendasi) {
        return valueOf(rekomendasi.name());
    }
}
