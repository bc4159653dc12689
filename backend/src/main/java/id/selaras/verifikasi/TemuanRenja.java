package id.selaras.verifikasi;

import id.selaras.verifikasi.aturan.Bobot;
import id.selaras.verifikasi.aturan.DaftarAturan;
import id.selaras.verifikasi.aturan.Lokus;
import id.selaras.verifikasi.aturan.Sumber;
import id.selaras.verifikasi.aturan.Temuan;

/**
 * A finding as people read it.
 *
 * @param pesan the sentence, with numbers and remedy
 * @param justifikasi null where the PD has not answered
 * @param jangkar element of the Renja page where it is mended, such as {@code baris-17}
 */
public record TemuanRenja(Temuan temuan, String pesan, Justifikasi justifikasi, String jangkar) {

    public String kode() {
        return temuan.kode();
    }

    public Bobot bobot() {
        return temuan.bobot();
    }

    public Lokus lokus() {
        return temuan.lokus();
    }

    public String tempat() {
        return temuan.tempat();
    }

    /** Where the rule rests, and how sure we are. */
    public Sumber sumber() {
        return DaftarAturan.aturan(temuan.kode()).orElseThrow().sumber();
    }

    /** An answer of the PD can settle it. A heavy one can only be mended. */
    public boolean dapatDijelaskan() {
        return bobot() == Bobot.PERBAIKAN;
    }

    /** Still stands in the way of sesuai. */
    public boolean terbuka() {
        return bobot() == Bobot.BERAT || bobot() == Bobot.PERBAIKAN && (justifikasi == null || !justifikasi.diterima());
    }
}
