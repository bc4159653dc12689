package id.selaras.dokumen;

import id.selaras.dokumen.mesin.MesinLaporan;
import id.selaras.dokumen.rencana.PenyusunRencana;
import id.selaras.strategis.rencana.IsiRencana;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints an RPJMD or Renstra from its frozen content. The same arguments give the same bytes. */
@Component
public class PencetakRencana {

    private final MesinLaporan mesin;
    private final PenyusunRencana penyusun;

    PencetakRencana(MesinLaporan mesin, PenyusunRencana penyusun) {
        this.mesin = mesin;
        this.penyusun = penyusun;
    }

    public byte[] cetak(IsiRencana isi, IdentitasDokumen identitas, List<BagianRencana> bagian, Format format) {
        return mesin.cetak(penyusun.susun(isi, identitas, bagian), format);
    }

    /** Cover, chapters and the tables that follow them, as one document to be read. */
    public byte[] cetakBuku(IsiRencana isi, IdentitasDokumen identitas, Format format) {
        return mesin.cetak(penyusun.buku(isi, identitas), format);
    }
}
