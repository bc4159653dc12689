package id.selaras.dokumen;

import id.selaras.dokumen.mesin.MesinLaporan;
import id.selaras.dokumen.verifikasi.PenyusunVerifikasi;
import id.selaras.verifikasi.IsiBeritaAcaraVerifikasi;
import org.springframework.stereotype.Component;

/** Prints the verification sheet: berita acara with its three forms. */
@Component
public class PencetakVerifikasi {

    private final MesinLaporan mesin;
    private final PenyusunVerifikasi penyusun;

    PencetakVerifikasi(MesinLaporan mesin, PenyusunVerifikasi penyusun) {
        this.mesin = mesin;
        this.penyusun = penyusun;
    }

    /** The same arguments give the same bytes. As XLSX only the three forms are written, a sheet each. */
    public byte[] cetak(IsiBeritaAcaraVerifikasi isi, IdentitasDokumen identitas, Format format) {
        return mesin.cetak(penyusun.susun(isi, identitas, format), format);
    }
}
