package id.selaras.tahunan.renja.web;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.renja.Keterangan;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Sentences for what a change or a preview has to say; known to templates as {@code @pesanRenja}. */
@Component("pesanRenja")
public class PesanRenja {

    private final MessageSourceAccessor pesan;

    PesanRenja(MessageSource pesan) {
        this.pesan = new MessageSourceAccessor(pesan);
    }

    public String kalimat(Keterangan keterangan) {
        return pesan.getMessage(
                keterangan.kode(), keterangan.argumen().toArray(), keterangan.kode() + " " + keterangan.argumen());
    }

    public String kalimat(PelanggaranAturan sebab) {
        return pesan.getMessage(sebab.kode(), sebab.argumen(), sebab.getMessage());
    }
}
