package id.selaras.indikator;

/**
 * What a list of indicators is narrowed to.
 *
 * @param cari words in the name, or empty
 * @param keadaan BASI, BERTENTANGAN, KOSONG or null for all
 */
public record SaringIndikator(String cari, Long pd, Keadaan keadaan) {

    /** What is not in order. */
    public enum Keadaan {
        BASI("Data lama"),
        BERTENTANGAN("Berbeda dari rencana"),
        KOSONG("Belum ada nilai");

        private final String label;

        Keadaan(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
