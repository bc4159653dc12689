package id.selaras.dokumen;

import id.selaras.dokumen.mesin.MesinLaporan;
import id.selaras.dokumen.renja.PenyusunRenja;
import id.selaras.tahunan.renja.IsiRenja;
import org.springframework.stereotype.Component;

/** Prints a Renja from its frozen content. */
@Component
public class PencetakRenja {

    private final MesinLaporan mesin;
    private final PenyusunRenja penyusun;

    PencetakRenja(MesinLaporan mesin, PenyusunRenja penyusun) {
        this.mesin = mesin;
        this.penyusun = penyusun;
    }

    /**
     * The same arguments give the same bytes, today and in ten years, on every machine.
     *
     * @param bagian the whole document or one table; as XLSX the whole document is its tables, a sheet
     *     each
     * @throws id.selaras.kernel.PelanggaranAturan CTK-01 the rows do not add up to the total, CTK-02 the
     *     document has too many pages
     */
    public byte[] cetak(IsiRenja isi, IdentitasDokumen identitas, BagianRenja bagian, Format format) {
        return mesin.cetak(penyusun.susun(isi, identitas, bagian, format), format);
    }

    /** Name for the file: PD, year, part; letters, digits and hyphens only. */
    public String namaBerkas(IsiRenja isi, BagianRenja bagian, Format format) {
        var kepala = isi.kepala();
        var nama = "renja-" + kepala.tahun() + "-" + kepala.singkatanPd()
                + (bagian == BagianRenja.SELURUHNYA ? "" : "-" + bagian.kunci());
        return nama.toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "") + "." + format.akhiran();
    }
}
