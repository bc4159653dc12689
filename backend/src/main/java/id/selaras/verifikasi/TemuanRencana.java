package id.selaras.verifikasi;

import id.selaras.verifikasi.aturan.Bobot;
import id.selaras.verifikasi.aturan.DaftarAturan;
import id.selaras.verifikasi.aturan.Sumber;
import id.selaras.verifikasi.aturan.Temuan;

/** A finding of a plan of several years with its sentence. */
public record TemuanRencana(Temuan temuan, String pesan) {

    public String kode() {
        return temuan.kode();
    }

    public Bobot bobot() {
        return temuan.bobot();
    }

    /** Must be mended before the plan goes on. */
    public boolean berat() {
        return bobot() == Bobot.BERAT;
    }

    /** Must be mended or explained before the plan is set. */
    public boolean perluPerbaikan() {
        return bobot() == Bobot.PERBAIKAN;
    }

    public String tempat() {
        return temuan.tempat();
    }

    /** Row of the table that it speaks of. */
    public String baris() {
        return temuan.lokus().kunci();
    }

    public String sel() {
        return temuan.sel();
    }

    public Sumber sumber() {
        return DaftarAturan.aturan(temuan.kode()).orElseThrow().sumber();
    }
}
