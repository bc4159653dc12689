package id.selaras.dokumen;

import id.selaras.dokumen.mesin.MesinLaporan;
import id.selaras.dokumen.rkpd.PenyusunRkpd;
import id.selaras.tahunan.naskahrkpd.IsiRkpd;
import org.springframework.stereotype.Component;

/** Prints an RKPD from its frozen content. The same arguments give the same bytes. */
@Component
public class PencetakRkpd {

    private final MesinLaporan mesin;
    private final PenyusunRkpd penyusun;

    PencetakRkpd(MesinLaporan mesin, PenyusunRkpd penyusun) {
        this.mesin = mesin;
        this.penyusun = penyusun;
    }

    /**
     * @param bagian the whole document or one table; as XLSX the whole document is its tables, a sheet each
     * @throws id.selaras.kernel.PelanggaranAturan CTK-01 the rows do not add up to the total
     */
    public byte[] cetak(IsiRkpd isi, IdentitasDokumen identitas, BagianRkpd bagian, Format format) {
        return mesin.cetak(penyusun.susun(isi, identitas, bagian, format), format);
    }
}
