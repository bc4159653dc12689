package id.selaras.verifikasi.reviu;

/** A line of the checklist. @param hasil null while nobody has looked */
public record ButirReviu(long id, String aspek, String uraian, HasilButir hasil, String catatan) {

    /** What the reviewer found. */
    public enum HasilButir {
        SESUAI("Sesuai"),
        TIDAK("Tidak sesuai"),
        TIDAK_BERLAKU("Tidak berlaku");

        private final String label;

        HasilButir(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
