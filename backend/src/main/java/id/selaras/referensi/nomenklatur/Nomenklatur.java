package id.selaras.referensi.nomenklatur;

/**
 * One entry of the national list.
 *
 * @param kode as a PD writes it: X.XX of the list is replaced by the PD's bidang urusan
 * @param indikator null where the version does not fix it
 * @param dicabut no longer valid in this version; {@code pengganti} names the successor, if any
 */
public record Nomenklatur(
        String kode,
        Jenjang jenjang,
        String nama,
        String kinerja,
        String indikator,
        String satuan,
        boolean dicabut,
        String pengganti) {

    /** Level of an entry. */
    public enum Jenjang {
        URUSAN,
        BIDANG_URUSAN,
        PROGRAM,
        KEGIATAN,
        SUB_KEGIATAN
    }

    Nomenklatur denganKode(String kode) {
        return new Nomenklatur(kode, jenjang, nama, kinerja, indikator, satuan, dicabut, pengganti);
    }
}
