package id.selaras.tahunan.berkas;

/** The plan that a paper belongs to. */
public record AcuanBerkas(Jenis jenis, long id) {

    /** Kind of plan. */
    public enum Jenis {
        RENJA,
        RKPD,
        /** The scan of a signed paper; the id is that of its subject. */
        NASKAH,
        /** An enclosure of a request for fasilitasi. */
        LAMPIRAN
    }

    public static AcuanBerkas renja(long id) {
        return new AcuanBerkas(Jenis.RENJA, id);
    }

    public static AcuanBerkas rkpd(long id) {
        return new AcuanBerkas(Jenis.RKPD, id);
    }
}
