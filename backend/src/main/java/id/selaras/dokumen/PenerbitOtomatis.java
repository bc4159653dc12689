package id.selaras.dokumen;

import id.selaras.kernel.PemdaAktif;
import id.selaras.tahunan.naskahrkpd.VersiRkpdDibekukan;
import id.selaras.tahunan.renja.VersiRenjaDibekukan;
import id.selaras.verifikasi.VerifikasiDiputuskan;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Prints what a stage leaves behind: the plan when its version is frozen, the sheet when a round is decided,
 * the papers of a task when it is done.
 * The registry of events remembers what is not printed yet and gives it out again at the next start; a document
 * that is printed twice is stored once. Nobody waits for it: one thread, at low priority.
 */
@Component
@ConditionalOnProperty(name = "selaras.dokumen.terbit-otomatis", matchIfMissing = true)
class PenerbitOtomatis {

    private final CetakRenjaService renja;
    private final CetakRkpdService rkpd;
    private final CetakVerifikasiService verifikasi;
    private final NaskahService naskah;

    PenerbitOtomatis(
            CetakRenjaService renja, CetakRkpdService rkpd, CetakVerifikasiService verifikasi, NaskahService naskah) {
        this.renja = renja;
        this.rkpd = rkpd;
        this.verifikasi = verifikasi;
        this.naskah = naskah;
    }

    // The Pemda must be known before the transaction begins, so the services open it and not the listener.

    @Async(PenerbitConfig.UTAS)
    @TransactionalEventListener
    void terbitkan(VersiRenjaDibekukan versi) {
        PemdaAktif.dengan(
                versi.pemda(), () -> renja.cetak(versi.renjaId(), versi.versiId(), BagianRenja.SELURUHNYA, Format.PDF));
    }

    @Async(PenerbitConfig.UTAS)
    @TransactionalEventListener
    void terbitkan(VersiRkpdDibekukan versi) {
        PemdaAktif.dengan(
                versi.pemda(), () -> rkpd.cetak(versi.tahun(), versi.versiId(), BagianRkpd.SELURUHNYA, Format.PDF));
    }

    @Async(PenerbitConfig.UTAS)
    @TransactionalEventListener
    void terbitkan(VerifikasiDiputuskan putaran) {
        PemdaAktif.dengan(putaran.pemda(), () -> verifikasi.cetak(putaran.putaranId(), Format.PDF));
    }

    @Async(PenerbitConfig.UTAS)
    @TransactionalEventListener
    void terbitkan(NaskahSelesai selesai) {
        PemdaAktif.dengan(selesai.pemda(), () -> {
            naskah.terbitkan(selesai);
            return null;
        });
    }
}
