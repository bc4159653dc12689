package id.selaras.tahunan.berkas;

import id.selaras.kernel.Tahap;
import java.time.LocalDate;

/** A paper that is handed in. The kind of file is told by its bytes, not by its name. */
public record BerkasBaru(Tahap tahap, String jenis, String nama, byte[] isi, LocalDate tanggal, String nomor) {

    public BerkasBaru {
        isi = isi.clone();
    }

    @Override
    public byte[] isi() {
        return isi.clone();
    }
}
